/** The part of the WebAssembly interface (W3C, JavaScript API 2.0) that is used: the types of Node leave it out. */
declare namespace WebAssembly {
  /** A program that was checked and can be put to work. */
  type Module = object;
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;

  class Memory {
    /** In pages of 64 KiB. */
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }

  class Instance {
    constructor(
      module: Module,
      imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
    );
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
