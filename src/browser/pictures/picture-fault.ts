/**
 * Why there is no picture: larger than this browser can draw; drawn, but empty; stopped by whoever asked; not to be had
 * here at all, as a format the browser does not write.
 */
export type FaultReason = 'too-large' | 'blank' | 'stopped' | 'refused';

export class PictureFault extends Error {
  override readonly name = 'PictureFault';
  readonly reason: FaultReason;

  constructor(reason: FaultReason, message: string = reason) {
    super(message);
    this.reason = reason;
  }
}
