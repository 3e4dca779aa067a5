// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/output.h"
#include "app/commandline/verb.h"
#include "core/domain/frameworkremark.h"
#include "core/exchange/frameworkfile.h"

#include <QFileInfo>

namespace parindex {

int runFramework(const QCommandLineParser &parser)
{
    const QString in = parser.positionalArguments().front();
    const QString out = parser.value(QStringLiteral("o"));
    if (const Status status = checkOutput(out); !status)
        return refuse(status.error());
    const auto framework = readFrameworkFile(in);
    if (!framework)
        return refuse(framework.error());
    for (const FrameworkRemark &remark : remarksOf(*framework))
        printNote(remark.sentence);
    const Status status = writeFrameworkFile(*framework, out);
    return status ? written(out) : refuse(status.error());
}

} // namespace parindex
