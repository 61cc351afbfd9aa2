import { encodeUtf8, joinBytes } from '../bytes/bytes.ts';
import { imageSize } from '../readers/image-size.ts';
import { decimal, utf16, writeText, type PdfLine } from './pdf-text.ts';

export interface PdfPage {
  /** In points, of which an inch has 72. */
  width: number;
  height: number;
  /** The picture that fills the page: a JPEG in RGB. */
  jpeg: Uint8Array;
  title: string;
  /** The program it was made with. */
  creator: string;
  created: Date;
  /** Of the text, such as `zh-Hans`. */
  language: string;
  /** What the picture says, where it says it: to be found and copied. */
  lines: readonly PdfLine[];
}

/** A document of one page: a picture, and over it its text, which is not drawn. Throws a RangeError where the picture is no JPEG. */
export function writePdf(page: PdfPage): Uint8Array<ArrayBuffer> {
  const size = imageSize(page.jpeg);
  if (size?.format !== 'jpeg') throw new RangeError('not a JPEG');
  const file = new PdfFile();
  const width = decimal(page.width);
  const height = decimal(page.height);
  const text = writeText(page.lines, page.height, file.add);
  const picture = file.add(
    `/Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    page.jpeg,
  );
  const drawn = file.add('', `q ${width} 0 0 ${height} 0 0 cm /Picture Do Q\n${text.commands}`);
  const pages = file.reserve();
  const leaf = file.add(
    `<< /Type /Page /Parent ${pages} /MediaBox [0 0 ${width} ${height}] /Contents ${drawn}\n` +
      `/Resources << /XObject << /Picture ${picture} >> /Font << ${text.fonts} >> >> >>`,
  );
  file.fill(pages, `<< /Type /Pages /Kids [${leaf}] /Count 1 >>`);
  const catalog = file.add(
    `<< /Type /Catalog /Pages ${pages} /Lang ${textString(page.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const info = file.add(
    `<< /Title ${textString(page.title)} /Creator ${textString(page.creator)} /CreationDate (${dateOf(page.created)}) >>`,
  );
  return file.close(catalog, info);
}

/** Objects one after the other, and where each begins. */
class PdfFile {
  // Bytes above 127 in the second line tell other programs that the file is not text. All else in it but the picture is ASCII.
  readonly #parts: Uint8Array[] = [
    joinBytes([encodeUtf8('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]),
  ];
  readonly #offsets: number[] = [];
  #length = this.#parts[0]?.length ?? 0;

  /** Adds an object; with a stream, the body is what its dictionary says besides the length. */
  readonly add = (body: string, stream?: string | Uint8Array): string => {
    const reference = this.reserve();
    this.fill(reference, body, stream);
    return reference;
  };

  /** A number for an object that is written later. */
  reserve(): string {
    return `${this.#offsets.push(0)} 0 R`;
  }

  fill(reference: string, body: string, stream?: string | Uint8Array): void {
    const number = parseInt(reference);
    this.#offsets[number - 1] = this.#length;
    this.#write(`${number} 0 obj\n`);
    if (stream === undefined) this.#write(body);
    else {
      const bytes = typeof stream === 'string' ? encodeUtf8(stream) : stream;
      this.#write(`<< ${body} /Length ${bytes.length} >>\nstream\n`);
      this.#write(bytes);
      this.#write('\nendstream');
    }
    this.#write('\nendobj\n');
  }

  close(catalog: string, info: string): Uint8Array<ArrayBuffer> {
    const start = this.#length;
    const size = this.#offsets.length + 1;
    // Entries are of exactly twenty bytes.
    const entries = this.#offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    this.#write(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`);
    this.#write(`trailer\n<< /Size ${size} /Root ${catalog} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`);
    return joinBytes(this.#parts);
  }

  #write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? encodeUtf8(part) : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

/** In any language: UTF-16 after its mark, in hexadecimal digits, so that nothing needs escaping. */
function textString(text: string): string {
  return `<FEFF${utf16(text.toWellFormed())}>`;
}

function dateOf(date: Date): string {
  return `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
}
