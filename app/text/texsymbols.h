#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// The class of a symbol, which decides the spacing.
enum class TexClass { Ordinary, Letter, Binary, Relation, Opening, Closing, Punctuation, Function };

struct TexSymbol {
    QString text;
    TexClass kind = TexClass::Ordinary;
};

// A command without arguments for formulas ("alpha", "leq", "log"), without its backslash.
std::optional<TexSymbol> texMathSymbol(QStringView command);

// A command without arguments for running text ("ss", "textdegree", "%").
std::optional<QString> texTextSymbol(QStringView command);
// "ss", "o", "textdegree" …: spaces after them only end the command. After others ("ldots") they are
// intended.
bool doesTexSymbolEatBlanks(QStringView command);

} // namespace winnow
