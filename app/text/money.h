#pragma once

#include <QStringView>

namespace winnow {

// Whether two dollar signs are money or a shell's variables and not a formula's marks: "5$-10$ per hour",
// "US$) or (in AU$)", "$PATH/$HOME", "${HOME} and ${PATH}". `content` stands between the signs in `text`.
bool isMoneyOrVariable(QStringView text, QStringView content);

} // namespace winnow
