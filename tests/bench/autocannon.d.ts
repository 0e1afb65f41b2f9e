declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    method?: string;
    headers?: Record<string, string> | undefined;
    body?: string | undefined;
    setupClient?: (client: Client) => void;
  }
  interface Client {
    setBody(body: string): void;
    setHeaders(headers: Record<string, string>): void;
    on(event: "body", listener: (body: Buffer) => void): void;
  }
  interface Result {
    requests: { average: number };
    latency: { p97_5: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
