#pragma once

#include "app/criteria/criteria.h"

namespace winnow {

// By which the members of a lab know criteria, whatever their version number and name: SHA-256, in
// hexadecimal, of what a scorer reads of them. The lab's server counts it likewise.
QString criteriaHash(const Criteria &criteria);

} // namespace winnow
