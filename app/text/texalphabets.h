#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace winnow {

// Letter styles that Unicode has as characters of their own.
enum class TexAlphabet { Blackboard, Script, Fraktur };

// Replaces letters and digits that the alphabet has; everything else stays.
QString inAlphabet(QStringView text, TexAlphabet alphabet);

// The text in superscript or subscript characters; nothing if one of its characters has none.
std::optional<QString> asSuperscript(QStringView text);
std::optional<QString> asSubscript(QStringView text);

// The combining character for an accent: in formulas ("hat", "vec"), in running text ("'", "\"", "c").
std::optional<QChar> mathAccent(QStringView command);
std::optional<QChar> textAccent(QStringView command);
// The reverse: "'" for the acute accent.
std::optional<QString> textAccentCommand(QChar combining);

// `base` with the combining character: on its only letter, or on the middle one of several.
QString accented(QStringView base, QChar combining);

} // namespace winnow
