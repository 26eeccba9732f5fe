#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// Letter shapes that Unicode has as characters of their own.
enum class TexAlphabet { Blackboard, Script, Fraktur };

// Letters and digits that the alphabet has are changed, all else stays.
QString inAlphabet(QStringView text, TexAlphabet alphabet);

// The text in superscript or subscript characters; nothing when one of its characters has none.
std::optional<QString> asSuperscript(QStringView text);
std::optional<QString> asSubscript(QStringView text);

// The combining character of an accent: of formulas ("hat", "vec"), of running text ("'", "\"", "c").
std::optional<QChar> mathAccent(QStringView command);
std::optional<QChar> textAccent(QStringView command);
// The other way round: "'" of the acute accent.
std::optional<QString> textAccentCommand(QChar combining);

// `base` with the combining character: on its one letter, or on the middle one of several.
QString accented(QStringView base, QChar combining);

} // namespace winnow
