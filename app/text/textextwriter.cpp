#include "app/text/textextwriter.h"

#include "app/text/formula.h"

namespace winnow {

void TexTextWriter::put(QStringView text) {
    if (m_output != TexOutput::Html) {
        m_text += text;
        return;
    }
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            m_text += QStringLiteral("&lt;");
            break;
        case u'>':
            m_text += QStringLiteral("&gt;");
            break;
        case u'&':
            m_text += QStringLiteral("&amp;");
            break;
        case u'"':
            m_text += QStringLiteral("&quot;");
            break;
        default:
            m_text += c;
        }
    }
}

void TexTextWriter::putIn(QStringView tag, const QString &inner) {
    if (m_output == TexOutput::Html && !tag.isEmpty())
        m_text += QStringLiteral("<%1>%2</%1>").arg(tag, inner);
    else
        m_text += inner;
}

void TexTextWriter::putFormula(const FormulaNode &tree) {
    m_text += m_output == TexOutput::Html ? formulaToHtml(tree) : formulaToPlain(tree);
}

void TexTextWriter::putTex(const QString &tex) {
    m_text += texPieceBegin + tex.simplified() + texPieceEnd;
}

} // namespace winnow
