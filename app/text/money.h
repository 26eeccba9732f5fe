#pragma once

#include <QStringView>

namespace winnow {

// Whether two dollar signs are money or shell variables rather than a formula's delimiters: "5$-10$ per
// hour", "US$) or (in AU$)", "$PATH/$HOME", "${HOME} and ${PATH}". `content` is between the signs in `text`.
bool isMoneyOrVariable(QStringView text, QStringView content);

} // namespace winnow
