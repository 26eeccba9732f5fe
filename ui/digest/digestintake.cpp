#include "ui/digest/digestintake.h"

#include "app/model/async.h"
#include "app/run/digestimport.h"

namespace winnow {

DigestIntake::DigestIntake(Library &library, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_messages(messages) {}

void DigestIntake::importFiles(const QStringList &paths) {
    for (const QString &path : paths) {
        whenReady(importDigestFile(m_library, path, this), this,
                  [this, path](const Result<std::vector<ImportedDay>> &days) {
                      if (!days)
                          Q_EMIT m_messages.errorOccurred(days.error(),
                                                          Retry(this, [this, path] { importFiles({path}); }));
                      else if (!days->empty())
                          Q_EMIT imported(static_cast<int>(days->size()), days->back().day);
                  });
    }
}

} // namespace winnow
