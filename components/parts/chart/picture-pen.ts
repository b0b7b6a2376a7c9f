interface Writing {
  x: number;
  /** The middle of the line. */
  y: number;
  tone?: string;
  font?: string;
}

export interface Pen {
  context: CanvasRenderingContext2D;
  colour(token: string): string;
  widthOf(text: string): number;
  /** Sets the size (CSS pixels) and the ground; before it nothing can be drawn. */
  start(width: number, height: number): void;
  write(text: string, writing: Writing): void;
  finish(): Promise<Blob>;
}

const plain = '12px';

/** Draws in the colours and letters of the theme that `place` stands in. */
export function penIn(place: HTMLElement, scale: number): Pen {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  const { fontFamily } = getComputedStyle(place);
  const colour = (token: string) => {
    place.style.color = `var(--${token})`;
    return getComputedStyle(place).color;
  };
  const widthOf = (text: string) => {
    context.font = `${plain} ${fontFamily}`;
    return context.measureText(text).width;
  };
  return {
    ...{ context, colour, widthOf },
    start(width, height) {
      canvas.width = width * scale;
      canvas.height = height * scale;
      context.scale(scale, scale);
      context.fillStyle = colour('bg');
      context.fillRect(0, 0, width, height);
    },
    write(text, { x, y, tone = 'ink', font = plain }) {
      context.fillStyle = colour(tone);
      context.font = `${font} ${fontFamily}`;
      context.textBaseline = 'middle';
      context.fillText(text, x, y);
    },
    finish: () =>
      new Promise((resolve, reject) =>
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))), 'image/png'),
      ),
  };
}
