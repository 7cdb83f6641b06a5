const pad = (start: Buffer, size: number) => Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length), 32)])

/** The smallest beginnings of each kind, filled up with spaces to `size` bytes. */
export const aFile = {
  pdf: (size = 64) => pad(Buffer.from('%PDF-1.7\n'), size),
  png: (size = 64) => pad(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), size),
  jpeg: (size = 64) => pad(Buffer.from('ffd8ffe000104a464946', 'hex'), size),
}
