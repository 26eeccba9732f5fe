#pragma once

#include <QString>
#include <QStringView>

namespace winnow {

// The contents of \ce{…} (the mhchem package) as an ordinary formula: "H2O" is "H_{2}O", "Fe^3+" is
// "Fe^{3+}".
QString chemistryToFormula(QStringView text);

} // namespace winnow
