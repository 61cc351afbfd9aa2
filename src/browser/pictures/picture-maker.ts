import type { PictureJob } from '../../export/picture-job.ts';
import type { Size } from '../../scene/geometry.ts';
import { download } from '../download.ts';
import { fitsCanvas, largestCanvas } from './canvas-limits.ts';
import { copyPicture } from './copy-picture.ts';
import { ENCODERS, estimateFileSize, type FileSize } from './encode-picture.ts';
import { PictureFault, type FaultReason } from './picture-fault.ts';
import { printPicture } from './print-picture.ts';

/** Milliseconds. Not at every turn of a knob: a file's size is estimated by drawing some of it. */
const ESTIMATED_AFTER = 250;

/** Makes one picture at a time; what it says of it is for the dialog. `onChange` is called whenever any of that changes. */
export class PictureMaker {
  /** How much is drawn, 0–1, while one is made. */
  progress: number | undefined;
  fault: FaultReason | undefined;
  /** Undefined while it is worked out, and where it cannot be. */
  fileSize: FileSize | undefined;
  /** The largest there can be, where what was ordered is larger. */
  largestPossible: Size | undefined;
  /** What came of copying, by the key of its words. */
  copied: 'copied' | 'noCopy' | undefined;

  private stopping = new AbortController();
  private current: PictureJob | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onChange: () => void) {}

  /** Says at once whether there can be such a picture, and a moment later how large its file will be. */
  check(job: PictureJob): void {
    if (this.current?.svg === job.svg && this.current.order === job.order) return;
    this.current = job;
    this.fileSize = this.fault = this.copied = this.largestPossible = undefined;
    clearTimeout(this.timer);
    const { raster } = ENCODERS[job.order.format];
    if (raster !== undefined && !fitsCanvas(raster, job.measures.pixels)) {
      this.fault = 'too-large';
      this.largestPossible = largestCanvas(raster, job.picture.width / job.picture.height);
      return;
    }
    this.timer = setTimeout(() => {
      estimateFileSize(job).then(
        (fileSize) => {
          if (this.current === job) this.change({ fileSize });
        },
        (error: unknown) => {
          if (this.current === job) this.change({ fault: reasonOf(error) });
        },
      );
    }, ESTIMATED_AFTER);
  }

  async save(job: PictureJob): Promise<void> {
    const { ending } = ENCODERS[job.order.format];
    await this.during(async () => {
      download(await this.encode(job), `${job.name}.${ending}`);
      return undefined;
    });
  }

  /** Whatever format was chosen: a PNG is what can be pasted everywhere. */
  async copy(job: PictureJob): Promise<void> {
    const png: PictureJob = { ...job, order: { ...job.order, format: 'png' } };
    await this.during(async () => {
      const done = await copyPicture(() => this.encode(png));
      return done === 'copied' ? 'copied' : 'noCopy';
    });
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
    clearTimeout(this.timer);
    this.stopping.abort();
  }

  private encode(job: PictureJob): Promise<Blob> {
    this.stopping = new AbortController();
    const onProgress = (progress: number): void => {
      this.change({ progress });
    };
    return ENCODERS[job.order.format].encode(job, { onProgress, signal: this.stopping.signal });
  }

  private async during(work: () => Promise<PictureMaker['copied']>): Promise<void> {
    this.change({ progress: 0, fault: undefined, copied: undefined });
    try {
      this.change({ copied: await work(), progress: undefined });
    } catch (error) {
      this.change({ fault: reasonOf(error), progress: undefined });
    }
  }

  private change(change: Partial<Pick<PictureMaker, 'progress' | 'fault' | 'fileSize' | 'copied'>>): void {
    Object.assign(this, change);
    this.onChange();
  }
}

/** What is no fault of a picture is an error in the code, and is not to be hidden. */
function reasonOf(error: unknown): FaultReason {
  if (error instanceof PictureFault) return error.reason;
  console.error(error);
  return 'refused';
}
