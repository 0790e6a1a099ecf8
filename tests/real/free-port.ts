import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => done(typeof place === 'object' && place !== null ? place.port : 0));
    });
  });
}
