#pragma once

#include "network/tlsfailure.h"
#include "roomydialog.h"

namespace tokendesk {

/// The facts of the certificates that a server sent and that weren't believed, to be read and copied.
class CertificateDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    CertificateDialog(const TlsFailure& failure, const QString& host, QWidget* parent = nullptr);
};

} // namespace tokendesk
