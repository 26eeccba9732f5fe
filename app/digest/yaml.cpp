#include "app/digest/yaml.h"

namespace winnow {

QString yamlQuoted(const QString &text) {
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        const auto category = c.category();
        const bool isUnseen = category == QChar::Other_Control || category == QChar::Other_Format ||
                              category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
                              c.isNonCharacter();
        if (c == u'"' || c == u'\\')
            quoted.append(u'\\').append(c);
        else if (c == u'\n')
            quoted.append(u"\\n");
        else if (c == u'\t')
            quoted.append(u"\\t");
        else if (isUnseen)
            quoted.append(QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')));
        else
            quoted.append(c);
    }
    return quoted + u'"';
}

} // namespace winnow
