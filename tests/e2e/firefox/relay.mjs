import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { Navigations } from './navigations.mjs';
import { watchDownloads } from './watch-downloads.mjs';
import { withoutEval } from './without-eval.mjs';

/** Far above the numbers that Playwright gives its own questions. */
const firstOwnId = 1_000_000_000;
/** What Playwright asks of every Firefox when it starts, and Firefox 140 does not know yet; the tests need none of it. */
const mayBeMissing = [
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'network.addDataCollector',
];
/** Firefox clears what an extension stored some time after it is gone, and this waits for it. */
const removeExtension = `
  const { extension } = WebExtensionPolicy.getByID(args[0]) ?? {};
  await (await AddonManager.getAddonByID(args[0])).uninstall();
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const principals = [extension?.principal, extension && ExtensionStorageIDB.getStoragePrincipal(extension)];
  for (const principal of principals.filter(Boolean))
    await new Promise((done) => (Services.qms.clearStoragesForPrincipal(principal).callback = done));`;
const isEmpty = ({ features }) => Object.values(features).every((value) => value === null || value === undefined);

/** Passes messages on between Playwright and Firefox, and makes up for where the two do not fit. */
export class Relay {
  #about;
  #firefox;
  /** What Playwright waits for, by the number of its question. */
  #asked = new Map();
  /** What we ourselves wait for. */
  #own = new Map();
  #nextId = firstOwnId;
  #lastActed;
  #isInstalled = false;
  #navigations = new Navigations({
    ask: (method, params) => this.#ask(method, params),
    tell: (method, params) => this.#tell(method, params),
  });

  /** `about`: folders of the extension and of saved files; the browser by its older interface; how to tell Playwright. */
  constructor(about) {
    this.#about = about;
  }

  /** What Playwright asks of the session, Firefox is asked by its older interface: of both together it has but one. */
  async #open({ id, params }) {
    const { acceptInsecureCerts, proxy, unhandledPromptBehavior } = params.capabilities.alwaysMatch;
    // Playwright means all of it, and names the half.
    const through = proxy && { ...proxy, sslProxy: proxy.sslProxy ?? proxy.httpProxy };
    const wanted = { acceptInsecureCerts, proxy: through, unhandledPromptBehavior, webSocketUrl: true };
    const session = await this.#about.marionette.ask('WebDriver:NewSession', wanted);
    await this.#about.marionette.ask('Marionette:SetContext', { value: 'chrome' });
    this.#firefox = new WebSocket(session.capabilities.webSocketUrl);
    await new Promise((resolve) => this.#firefox.once('open', resolve));
    this.#firefox.on('message', (data) => this.#fromFirefox(JSON.parse(data)));
    watchDownloads(this.#about.downloads, (event, file) => this.#tell(event, { context: this.#lastActed, ...file }));
    this.#answer(id, session);
  }

  async fromPlaywright(message) {
    const { id, method, params } = message;
    if (method === 'session.new') return this.#open(message);
    // Files are saved where a preference says.
    if (method === 'browser.setDownloadBehavior') return this.#answer(id, {});
    if (method === 'browser.close') return this.#about.marionette.ask('Marionette:Quit', { flags: ['eForceQuit'] });
    if (method === 'trendcrest.anew') return this.#answer(id, await this.#installAnew());
    if (method === 'trendcrest.inBrowser') return this.#answer(id, await this.#inBrowser(params));
    this.#asked.set(id, message);
    if (method === 'input.performActions') this.#lastActed = params.context;
    // Playwright opens each page in a window of its own; the tests mean tabs, as in Chromium.
    if (method === 'browsingContext.create') params.type = 'tab';
    if (method === 'browsingContext.traverseHistory') await this.#navigations.wander(params.context);
    // The policy of the extension's pages forbids what Playwright does to run a function in them.
    if (method === 'script.callFunction' && this.#navigations.isOwnPage(params.target.context))
      message.params = withoutEval(params);
    this.#firefox.send(JSON.stringify(message));
  }

  async #fromFirefox(message) {
    const { id, type, method } = message;
    const own = this.#own.get(id);
    if (own) {
      this.#own.delete(id);
      return own(message);
    }
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (type === 'error' && asked && this.#isNoLoss(asked)) return this.#answer(id, {});
    // A page of the extension goes without a word, and goes with the extension.
    if (asked?.method === 'browsingContext.close' && this.#navigations.isOwnPage(asked.params.context)) {
      this.#tell('browsingContext.contextDestroyed', { ...asked.params, parent: null });
      return this.#answer(id, {});
    }
    // Not earlier: what installing opens, Playwright would not take for one of its pages.
    if (asked?.method === 'browsingContext.create' && !this.#isInstalled) await this.#install();
    if (method?.startsWith('browsingContext.download')) return;
    this.#about.tell(message);
    this.#navigations.note(message);
  }

  /** Nothing is called done that was not: a colour scheme that a test asks for stays an error. */
  #isNoLoss({ method, params }) {
    return mayBeMissing.includes(method) || (method === 'emulation.setMediaFeaturesOverride' && isEmpty(params));
  }

  async #install() {
    this.#isInstalled = true;
    const { extension: path, privately: allowPrivateBrowsing = false } = this.#about;
    await this.#about.marionette.ask('Addon:Install', { path, temporary: true, allowPrivateBrowsing });
  }

  async #installAnew() {
    for (const name of await readdir(this.#about.downloads)) await rm(join(this.#about.downloads, name));
    const { error } = await this.#inBrowser({ body: removeExtension, args: [this.#about.id] });
    if (error) throw new Error(error);
    await this.#install();
    return {};
  }

  /** Runs the body of an asynchronous function in the browser itself; it has `args`. */
  async #inBrowser({ body, args = [] }) {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = await this.#about.marionette.ask('WebDriver:ExecuteAsyncScript', { script, args });
    return value;
  }

  #ask(method, params) {
    this.#nextId += 1;
    return new Promise((answer) => {
      this.#own.set(this.#nextId, answer);
      this.#firefox.send(JSON.stringify({ id: this.#nextId, method, params }));
    });
  }

  #answer(id, result) {
    this.#about.tell({ id, type: 'success', result });
  }

  #tell(method, params) {
    this.#about.tell({ type: 'event', method, params: { timestamp: Date.now(), ...params } });
  }
}
