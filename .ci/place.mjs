// Where an address has to be whole, this stands until .ci/address.mjs knows where the site is.
export const PLACE = "https://HOST/";
