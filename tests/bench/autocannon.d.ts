declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    method?: string;
    headers?: Record<string, string> | undefined;
    setupClient?: (client: Client) => void;
  }
  /** One connection. */
  interface Client {
    /** What this connection sends, over and over. */
    setRequests(requests: ClientRequest[]): void;
  }
  interface ClientRequest {
    method: string;
    path: string;
    headers: Record<string, string>;
    /** Called before each sending. */
    setupRequest(request: ClientRequest): ClientRequest & { body?: string };
    onResponse(status: number, body: string): void;
  }
  interface Result {
    requests: { average: number };
    latency: { p97_5: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
