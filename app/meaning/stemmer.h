#pragma once

#include <QString>

namespace winnow {

// Reduces the forms of an English word to one stem: "quantized", "quantizing", "quantization" → "quant".
// Takes a lower-case word; a word with letters other than a–z is returned unchanged. Shorter and more
// aggressive than Porter's algorithm, since the words come from abstracts.
void stem(QString &word);

} // namespace winnow
