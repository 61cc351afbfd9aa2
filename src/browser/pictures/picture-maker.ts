import type { PictureJob } from '../../export/picture-job.ts';
import type { Size } from '../../scene/geometry.ts';
import { copyPicture } from './copy-picture.ts';
import { download } from '../download.ts';
import type { FileSize } from './estimate-size.ts';
import { fitsCanvas, largestCanvas } from './canvas-limits.ts';
import { PictureFault, type FaultReason } from './picture-fault.ts';
import { printPicture } from './print-picture.ts';
import { fileOf, makePicture, rasterOf, estimateFileSize } from './save-picture.ts';

/** Not at every turn of a knob: a picture is weighed by drawing some of it. */
const WEIGHED_AFTER = 250;

/** Makes one picture at a time, and knows how far it is; `onChange` is called whenever that is other than before. */
export class PictureMaker {
  /** How much is drawn, 0–1, while one is made. */
  drawn: number | undefined;
  fault: FaultReason | undefined;
  /** Undefined while it is worked out, and where it cannot be. */
  weight: FileSize | undefined;
  /** The largest there can be, where what was ordered is larger. */
  largestOf: Size | undefined;
  /** What was done, as the words call it. */
  said: 'copied' | 'noCopy' | undefined;

  private stopping = new AbortController();
  private weighed: PictureJob | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onChange: () => void) {}

  /** How large the file will be, said a moment later. */
  weigh(job: PictureJob): void {
    if (this.weighed?.svg === job.svg && this.weighed.order === job.order) return;
    this.weighed = job;
    this.weight = this.fault = this.said = undefined;
    this.largestOf = this.tooLarge(job) ? this.largest(job) : undefined;
    if (this.largestOf) this.fault = 'too-large';
    clearTimeout(this.waiting);
    if (this.largestOf) return;
    this.waiting = setTimeout(() => {
      estimateFileSize(job).then(
        (weight) => {
          if (this.weighed === job) this.change({ weight });
        },
        (error: unknown) => {
          if (this.weighed === job) this.change({ fault: reasonOf(error) });
        },
      );
    }, WEIGHED_AFTER);
  }

  async save(job: PictureJob): Promise<void> {
    const file = await this.make(job);
    if (file) download(file, fileOf(job));
  }

  /** Whatever format was chosen: a PNG is what can be pasted everywhere. */
  async copy(job: PictureJob): Promise<void> {
    const png: PictureJob = { ...job, order: { ...job.order, format: 'png' } };
    const copying = copyPicture(() => this.draw(png));
    await this.during(copying.then((done) => (done === 'copied' ? 'copied' : 'noCopy')));
  }

  async print({ svg, measures, name }: PictureJob): Promise<void> {
    await printPicture(svg, measures.millimetres, name);
  }

  drag({ svg, name }: PictureJob, transfer: DataTransfer): void {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    transfer.effectAllowed = 'copy';
    transfer.setData('DownloadURL', `image/svg+xml:${name}.svg:${url}`);
  }

  stop(): void {
    clearTimeout(this.waiting);
    this.stopping.abort();
  }

  /** The largest picture of this shape that this browser can draw in this format. */
  largest({ order, picture }: PictureJob): Size {
    const format = order.format === 'svg' ? 'png' : rasterOf(order.format);
    return largestCanvas(format, picture.width / picture.height);
  }

  private tooLarge({ order, measures }: PictureJob): boolean {
    return order.format !== 'svg' && !fitsCanvas(rasterOf(order.format), measures.pixels);
  }

  private async make(job: PictureJob): Promise<Blob | undefined> {
    let file: Blob | undefined;
    await this.during(
      this.draw(job).then((made) => {
        file = made;
        return undefined;
      }),
    );
    return file;
  }

  private draw(job: PictureJob): Promise<Blob> {
    this.stopping = new AbortController();
    const onProgress = (drawn: number): void => {
      this.change({ drawn });
    };
    return makePicture(job, { onProgress, signal: this.stopping.signal });
  }

  private async during(work: Promise<PictureMaker['said']>): Promise<void> {
    this.change({ drawn: 0, fault: undefined, said: undefined });
    try {
      this.change({ said: await work, drawn: undefined });
    } catch (error) {
      this.change({ fault: reasonOf(error), drawn: undefined });
    }
  }

  private change(change: Partial<Pick<PictureMaker, 'drawn' | 'fault' | 'weight' | 'said'>>): void {
    Object.assign(this, change);
    this.onChange();
  }
}

/** What is no fault of a picture is one of ours, and is not to be hidden. */
function reasonOf(error: unknown): FaultReason {
  if (error instanceof PictureFault) return error.reason;
  console.error(error);
  return 'refused';
}
