/** Signs somebody in by the device flow (RFC 8628) with PKCE (RFC 7636): a link to open in a browser, and then a token. */
import { createHash, randomBytes } from "node:crypto";

interface Endpoints {
  device_authorization_endpoint: string;
  token_endpoint: string;
}

interface Device {
  device_code: string;
  verification_uri_complete: string;
  interval?: number;
}

interface Token {
  access_token?: string;
  error?: string;
}

const CLIENT = "analyst";

/** Prints a line {@code open <user> <link>} and waits until that person has signed in there. */
export async function signIn(issuer: string, user: string): Promise<string> {
  const endpoints = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Endpoints;
  const verifier = randomBytes(32).toString("base64url");
  const device = await post<Device>(endpoints.device_authorization_endpoint, {
    scope: "openid",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  if (!device.verification_uri_complete) {
    throw new Error(`${user} cannot sign in: ${JSON.stringify(device)}`);
  }
  console.log(`open ${user} ${device.verification_uri_complete}`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * (device.interval ?? 5)));
    const token = await post<Token>(endpoints.token_endpoint, {
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      device_code: device.device_code,
      code_verifier: verifier,
    });
    if (token.access_token) {
      return token.access_token;
    }
    if (token.error !== "authorization_pending" && token.error !== "slow_down") {
      throw new Error(`${user} could not sign in: ${token.error}`);
    }
  }
}

async function post<T>(url: string, form: Record<string, string>): Promise<T> {
  const answer = await fetch(url, { method: "POST", body: new URLSearchParams({ client_id: CLIENT, ...form }) });
  return (await answer.json()) as T;
}
