import { defineContentScript } from 'wxt/utils/define-content-script';
import { closedPlaces } from '../signals/closed-places';
import { isReadablePlace } from '../signals/readable-place';
import { canHoldItems, listEvent, switchEvent } from '../signals/tapped-list';

/** Runs in the page's own world and passes on, as text, the lists that TikTok itself asked for. It asks for nothing. */
export default defineContentScript({
  matches: ['*://*.tiktok.com/*'],
  excludeMatches: closedPlaces,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (!isReadablePlace(new URL(location.href))) return;
    const gate = makeGate();
    window.fetch = new Proxy(window.fetch, {
      apply(target, self, args: Parameters<typeof fetch>) {
        const answer = Reflect.apply(target, self, args);
        answer.then((response) => passResponse(response, gate)).catch(() => {});
        return answer;
      },
    });
    XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
      apply(target, request: XMLHttpRequest, args: [Document | XMLHttpRequestBodyInit | null | undefined]) {
        if (gate.isOpen()) request.addEventListener('load', () => passRequest(request, gate));
        return Reflect.apply(target, request, args);
      },
    });
  },
});

interface Gate {
  isOpen(): boolean;
  pass(read: () => Promise<string>): void;
}

/** Answers that come before the person's choice is known wait unread; when it is "off" they are dropped unread. */
function makeGate(): Gate {
  const mostWaiting = 20;
  let waiting: (() => void)[] | undefined = [];
  let isOn = false;
  document.addEventListener(switchEvent, (event) => {
    isOn = (event as CustomEvent).detail === 'on';
    if (isOn) for (const send of waiting ?? []) send();
    waiting = undefined;
  });
  return {
    isOpen: () => isOn || (waiting !== undefined && waiting.length < mostWaiting),
    pass(read) {
      const send = () => void read().then(tell, () => {});
      if (isOn) send();
      else waiting?.push(send);
    },
  };
}

function tell(body: string): void {
  if (canHoldItems(body)) document.dispatchEvent(new CustomEvent(listEvent, { detail: body }));
}

/** The copy is made before the page reads, and read after: the page never waits for us. */
function passResponse(response: Response, gate: Gate): void {
  if (!gate.isOpen() || !response.ok || !/json|text\/plain/.test(response.headers.get('content-type') ?? '')) return;
  const copy = response.clone();
  gate.pass(() => copy.text());
}

function passRequest(request: XMLHttpRequest, gate: Gate): void {
  if (request.status !== 200) return;
  if (request.responseType === 'json') gate.pass(async () => JSON.stringify(request.response));
  else if (request.responseType === '' || request.responseType === 'text') gate.pass(async () => request.responseText);
}
