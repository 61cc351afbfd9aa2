/** System faces with Chinese among them; nothing is fetched, nothing embedded. */
export const FONTS = `system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif`;
