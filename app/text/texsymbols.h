#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// How a symbol sits in its row, which decides the blanks around it.
enum class TexClass { Ordinary, Letter, Binary, Relation, Opening, Closing, Punctuation, Function };

struct TexSymbol {
    QString text;
    TexClass kind = TexClass::Ordinary;
};

// A command of formulas without arguments ("alpha", "leq", "log"), without its backslash.
std::optional<TexSymbol> texMathSymbol(QStringView command);

// A command of running text without arguments ("ss", "textdegree", "%").
std::optional<QString> texTextSymbol(QStringView command);
// "ss", "o", "textdegree" …: blanks behind it only end the command. Of others ("ldots") authors mean them.
bool doesTexSymbolEatBlanks(QStringView command);

} // namespace winnow
