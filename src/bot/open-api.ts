import { Api } from 'grammy'

/** Longer than a long poll, shorter than anybody's patience with a dead connection. */
const TIMEOUT_SECONDS = 45

/** How a Bot API server is talked to; `apiRoot` is Telegram's address or another's. */
export function clientOptions(apiRoot: string): { apiRoot: string; timeoutSeconds: number } {
  return { apiRoot: apiRoot.replace(/\/+$/, ''), timeoutSeconds: TIMEOUT_SECONDS }
}

/** Calls as they are, at no pace: for whoever keeps one of their own. */
export function openApi({ token, apiRoot }: { token: string; apiRoot: string }): Api {
  return new Api(token, clientOptions(apiRoot))
}
