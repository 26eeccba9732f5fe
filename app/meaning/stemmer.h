#pragma once

#include <QString>

namespace winnow {

// Brings the forms of an English word together: "quantized", "quantizing", "quantization" → "quant". Takes a
// lower-case word; one with any letter beyond a–z comes back as it is. Shorter and bolder than Porter's
// algorithm, since the words are those of abstracts.
void stem(QString &word);

} // namespace winnow
