/** Bytes as text, to be handed out of a page. */
export async function base64(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      done((reader.result as string).replace(/^[^,]*,/, ''));
    };
    reader.readAsDataURL(blob);
  });
}
