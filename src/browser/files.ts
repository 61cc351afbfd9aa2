import type { FilesPort } from '../app/ports.ts';

/** Files that are dropped on a target (the window, or an element) or picked where nothing can be dragged. */
export function filesDroppedOn(target: Window | HTMLElement): FilesPort {
  return {
    onDrop(dropped) {
      const over = (event: Event): void => {
        if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
      };
      const drop = (event: Event): void => {
        const file = (event as DragEvent).dataTransfer?.files[0];
        if (!file) return;
        // Otherwise the browser shows the file instead of the page.
        event.preventDefault();
        dropped(file);
      };
      target.addEventListener('dragover', over);
      target.addEventListener('drop', drop);
      return () => {
        target.removeEventListener('dragover', over);
        target.removeEventListener('drop', drop);
      };
    },
    pick(accept) {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      const picked = new Promise<Blob | undefined>((resolve) => {
        input.addEventListener('change', () => {
          resolve(input.files?.[0]);
        });
        input.addEventListener('cancel', () => {
          resolve(undefined);
        });
      });
      input.click();
      return picked;
    },
  };
}
