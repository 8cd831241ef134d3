// Lets extensions live at another moment, so that a picture is the same whenever it is taken; no part of the product.

/** Extensions share one process, so what is changed here holds for all of them. */
function activate() {
  const Present = Date;
  const shift = Present.parse(process.env.MIGRAINE_JOURNAL_MOMENT ?? '') - Present.now();
  if (Number.isNaN(shift)) return;
  globalThis.Date = class extends Present {
    constructor(...args) {
      if (args.length) super(...args);
      else super(Present.now() + shift);
    }

    static now() {
      return Present.now() + shift;
    }
  };
}

module.exports = { activate };
