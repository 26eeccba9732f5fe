#include "app/library/library.h"

#include "app/library/file/opening.h"
#include "app/library/librarythread.h"

namespace winnow {

Library::Library(QString file, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<LibraryThread>(std::move(file))),
      m_listings(*m_thread),
      m_search(*m_thread),
      m_criteria(*m_thread),
      m_scores(*m_thread),
      m_batches(*m_thread),
      m_marks(*m_thread),
      m_meanings(*m_thread),
      m_taste(*m_thread),
      m_views(*m_thread),
      m_digests(*m_thread),
      m_exports(*m_thread),
      m_lab(*m_thread),
      m_leases(*m_thread),
      m_upkeep(*m_thread),
      m_safekeeping(*m_thread) {}

Library::~Library() = default;

Pending<LibraryInfo> Library::open() {
    return m_thread->post(openLibrary);
}

Pending<LibraryChange> Library::nextChange() {
    return m_thread->nextChange();
}

} // namespace winnow
