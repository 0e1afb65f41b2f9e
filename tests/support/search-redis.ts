import { Redis } from "ioredis";

/** Everything a key of Redis holds, as text. */
async function textOf(client: Redis, key: string): Promise<string> {
  switch (await client.type(key)) {
    case "string":
      return (await client.get(key)) ?? "";
    case "hash":
      return JSON.stringify(await client.hgetall(key));
    case "list":
      return JSON.stringify(await client.lrange(key, 0, -1));
    case "set":
      return JSON.stringify(await client.smembers(key));
    case "zset":
      return JSON.stringify(await client.zrange(key, 0, -1));
    case "stream":
      return JSON.stringify(await client.xrange(key, "-", "+"));
    default:
      throw new Error(`The key ${key} is of a kind that nobody looks into.`);
  }
}

/** The keys of a Redis whose name or value holds one of the texts. */
export async function searchRedis(url: string, texts: readonly string[]): Promise<string[]> {
  const client = new Redis(url);
  try {
    const found: string[] = [];
    for await (const keys of client.scanStream())
      for (const key of keys as string[]) {
        const held = `${key} ${await textOf(client, key)}`;
        if (texts.some((text) => held.includes(text))) found.push(`Redis ${key}`);
      }
    return found;
  } finally {
    client.disconnect();
  }
}
