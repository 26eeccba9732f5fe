#include "app/text/textext.h"

#include "app/text/formulaparser.h"
#include "app/text/tex.h"
#include "app/text/textextreader.h"

namespace winnow {

QString renderTexText(QStringView text, TexOutput output, int depth) {
    if (depth > deepestTexNesting)
        return output == TexOutput::Html ? text.toString().toHtmlEscaped() : text.toString();
    return TexTextReader(text, output, depth).read();
}

QString texToPlain(const QString &text) {
    return renderTexText(text, TexOutput::Plain, 0);
}

QString texToHtml(const QString &text) {
    return renderTexText(text, TexOutput::Html, 0);
}

} // namespace winnow
