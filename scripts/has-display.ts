/** Whether a window can be opened here. */
export const hasDisplay = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin' || process.platform === 'win32',
);
