/** A canvas is for the browsers of the end-to-end tests: this chart has a pointer, and draws nothing. */
export class StubPlot {
  setSize() {}
  redraw() {}
  setCursor() {}
  valToPos() {
    return 0;
  }
  destroy() {}
}
