// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"
#include "core/workspace/examplebuilder.h"
#include "ui/report/pdffile.h"

#include <QCoreApplication>

namespace parindex {

int runExample(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().front();
    Status status;
    {
        ProgressLine line(QCoreApplication::translate("parindex::CommandLine", "Documents"));
        const auto progress = [&](int done, int of) {
            line.show(done, of);
            return true;
        };
        status = buildExample(path, personName(), writeExampleDocument, progress);
    }
    return status ? written(path) : refuse(status.error());
}

} // namespace parindex
