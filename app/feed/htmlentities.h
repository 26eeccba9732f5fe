#pragma once

#include <QXmlStreamEntityResolver>

namespace winnow {

// HTML's named characters: XML knows five, and a feed that uses another without declaring it would be lost
// whole. A name nobody knows stays as it was written: "&name;".
class HtmlEntities final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

} // namespace winnow
