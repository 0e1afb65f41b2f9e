-- What every later migration stands on: text search, public ids, and the three roles.
-- Written by hand. Runs on PostgreSQL 15 to 18, as the owner of the database; a superuser is not needed.

-- Every table is in "public". Databases that came from PostgreSQL 14 or earlier let anybody create things there.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

-- Search finds "Čačak" for "cacak" (unaccent) and forgives typing errors (trigrams). Both extensions are
-- trusted: the owner of the database may install them.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['unaccent', 'pg_trgm'] LOOP
    BEGIN
      EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA public', wanted);
    EXCEPTION
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'The extension "%" is missing and % may not install it: ask the database administrator to run CREATE EXTENSION %; in database %',
          wanted, current_user, wanted, current_database();
      WHEN undefined_file OR feature_not_supported THEN
        RAISE EXCEPTION 'The extension "%" is not on this server: install PostgreSQL''s contrib package', wanted;
      WHEN unique_violation THEN
        NULL; -- somebody else installed it at this moment
    END;
  END LOOP;
END
$$;

-- Ids that appear in addresses: 128 random bits in 22 characters that need no escaping. They tell nothing about
-- number or order. Hashing two UUIDs fills the six bits that a UUID fixes, without the extension pgcrypto.
CREATE FUNCTION opaque_id() RETURNS text
  LANGUAGE sql VOLATILE PARALLEL SAFE
  RETURN rtrim(
    translate(
      encode(substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) FROM 1 FOR 16), 'base64'),
      '+/', '-_'),
    '=');

-- Three roles. The owner (whoever migrates) changes tables; common_ground_app, as which the site runs, reads and
-- writes rows; common_ground_readonly makes reports. The two are groups: the site signs in as the owner and gives
-- up its rights at connection. Roles belong to the server, not the database, so they may exist already.
DO $$
DECLARE
  wanted text;
  held boolean;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['common_ground_app', 'common_ground_readonly'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN
          NULL; -- another database of this server made it at this moment
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role "%" is missing and % may not create it: ask the database administrator to run CREATE ROLE % NOLOGIN; GRANT % TO %;',
            wanted, current_user, wanted, wanted, current_user;
      END;
    END IF;

    -- From PostgreSQL 16 on, being a member and being allowed to become the role are two things.
    held := pg_has_role(current_user, wanted,
      CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END);
    IF NOT held THEN
      BEGIN
        EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
      EXCEPTION
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION '% may not become the role "%": ask the database administrator to run GRANT % TO %;',
            current_user, wanted, wanted, current_user;
      END;
    END IF;
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public TO common_ground_app, common_ground_readonly;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO common_ground_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO common_ground_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO common_ground_readonly;

-- The ledger of migrations was there before these defaults. The site reads it to know whether it is up to date.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON public._prisma_migrations TO common_ground_app, common_ground_readonly;
  END IF;
END
$$;

-- BullMQ keeps its queues in a schema of its own and migrates it itself, as the owner. Reports have no business there.
CREATE SCHEMA IF NOT EXISTS bullmq;
GRANT USAGE ON SCHEMA bullmq TO common_ground_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO common_ground_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT USAGE, SELECT ON SEQUENCES TO common_ground_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT EXECUTE ON FUNCTIONS TO common_ground_app;
