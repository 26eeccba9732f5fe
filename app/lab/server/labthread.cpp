#include "app/lab/server/labthread.h"

#include "app/lab/server/unawaited.h"

namespace winnow {

LabThread::LabThread(LabAddress address, QString password, LabTiming timing, QObject *parent)
    : QObject(parent),
      m_address(std::move(address)),
      m_line(new LabLine(m_address, std::move(password), timing)) {
    connect(m_line, &LabLine::changed, this, &LabThread::changed);
    startUnawaited(m_line);
}

LabThread::~LabThread() {
    m_line->end();
}

} // namespace winnow
