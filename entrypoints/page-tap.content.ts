import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadablePlace } from '../signals/readable-place';
import {
  canHoldItems,
  holdsFacts,
  isListAddress,
  isPrivateAnswer,
  listEvent,
  mostCharacters,
  switchEvent,
  type TapSwitch,
} from '../signals/tapped-list';

/** Runs in the page's own world and passes on, as text, the lists that TikTok itself asked for. It asks for nothing. */
export default defineContentScript({
  matches: ['*://*.tiktok.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (!isReadable()) return;
    document.dispatchEvent(new CustomEvent(switchEvent, { detail: 'end' satisfies TapSwitch }));
    const gate = makeGate();
    const heard = new WeakSet<XMLHttpRequest>();
    window.fetch = new Proxy(window.fetch, {
      apply(target, self, args: Parameters<typeof fetch>) {
        const answer = Reflect.apply(target, self, args);
        answer.then((response) => passResponse(response, gate)).catch(() => {});
        return answer;
      },
    });
    XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
      apply(target, request: XMLHttpRequest, args: [Document | XMLHttpRequestBodyInit | null | undefined]) {
        if (gate.isOpen() && !heard.has(request)) {
          heard.add(request);
          request.addEventListener('load', () => passRequest(request, gate));
        }
        return Reflect.apply(target, request, args);
      },
    });
  },
});

/** Asked again for each answer: TikTok goes from the feed to the messages without loading a page. */
const isReadable = () => isReadablePlace(new URL(location.href));

interface Gate {
  isOpen(): boolean;
  pass(read: () => Promise<string>, address: string): void;
}

/** Answers that come before the person's choice is known wait unread; when it is "off" they are dropped unread. */
function makeGate(): Gate {
  const mostWaiting = 20;
  let waiting: (() => void)[] | undefined = [];
  let state: TapSwitch = 'off';
  document.addEventListener(switchEvent, (event) => {
    if (state === 'end') return;
    state = (event as CustomEvent).detail;
    if (state === 'on') for (const send of waiting ?? []) send();
    waiting = undefined;
  });
  return {
    isOpen: () => isReadable() && (state === 'on' || (waiting !== undefined && waiting.length < mostWaiting)),
    pass(read, address) {
      const send = () =>
        void read()
          .then((body) => tell(body, address))
          .catch(() => {});
      if (state === 'on') send();
      else waiting?.push(send);
    },
  };
}

const isWanted = (body: string) => canHoldItems(body) || holdsFacts(body);

function tell(body: string, address: string): void {
  const isToTell = body === '' ? isListAddress(address) : isWanted(body);
  if (isReadable() && isToTell) document.dispatchEvent(new CustomEvent(listEvent, { detail: body }));
}

/** The copy is made before the page reads, and read after: the page never waits for us. */
function passResponse(response: Response, gate: Gate): void {
  const { ok, headers, url } = response;
  if (!gate.isOpen() || !ok || isPrivateAnswer(url) || !(isJson(headers) || isListAddress(url))) return;
  if (Number(headers.get('content-length')) > mostCharacters) return;
  const copy = response.clone();
  gate.pass(() => copy.text(), url);
}

const isJson = (headers: Headers) => headers.get('content-type')?.includes('json') ?? false;

function passRequest(request: XMLHttpRequest, gate: Gate): void {
  const { status, responseURL, responseType } = request;
  if (!gate.isOpen() || status !== 200 || isPrivateAnswer(responseURL)) return;
  if (responseType === 'json') {
    const { response } = request;
    if (isListAddress(responseURL) || mayList(response)) gate.pass(async () => JSON.stringify(response), responseURL);
  } else if (responseType === '' || responseType === 'text') {
    const body = request.responseText;
    gate.pass(async () => body, responseURL);
  }
}

const mostKeys = 50;
/** A parsed answer is made text again only where one of its upper keys can hold a list. */
const mayList = (answer: unknown) =>
  typeof answer === 'object' &&
  answer !== null &&
  isWanted(
    [answer, ...Object.values(answer)]
      .flatMap((part) => Object.keys(Object(part)).slice(0, mostKeys))
      .map((key) => `"${key}":`)
      .join(),
  );
