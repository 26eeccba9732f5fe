#pragma once

#include <QXmlStreamEntityResolver>

namespace winnow {

// HTML's named entities: XML knows five, and a feed that uses another one without declaring it would be lost
// completely. Unknown names stay as written: "&name;".
class HtmlEntities final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

} // namespace winnow
