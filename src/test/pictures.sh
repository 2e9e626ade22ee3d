#!/bin/sh
# Makes the pictures in docs/images anew from what the demo really writes.
# Needs LibreOffice, poppler-utils (pdftoppm) and chromium. Run from the project folder:
#     sh src/test/pictures.sh [FOLDER OF A PLAYED DEMO]
# Look at every picture before committing it.
set -eu

images=$PWD/docs/images
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
demo=${1:-$work/demo}
[ -d "$demo" ] || ./parindex demo --dir "$demo"

example=$demo/vi-du-2023
cp "$example/ket-qua/Xã Tân Lập/"*.xlsx "$work/checked.xlsx"
cp "$example/phieu-trang/Xã Minh Khai"*.xlsx "$work/blank.xlsx"
cp "$demo/thanh-tri-2018/bao-cao/Báo cáo tổng hợp.docx" "$work/report.docx"
soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf \
    --outdir "$work" "$work/checked.xlsx" "$work/blank.xlsx" "$work/report.docx" >/dev/null

# the first sheet that lies across is the scorecard's table
table() {
    pages=$(pdfinfo "$1" | sed -n 's/^Pages: *//p')
    pdfinfo -l "$pages" "$1" | awk '$1 == "Page" && $3 == "size:" && $4 > $6 { print $2; exit }'
}

# picture NAME PDF PAGE RESOLUTION
picture() {
    pdftoppm -r "$4" -f "$3" -l "$3" -png -singlefile "$2" "$images/$1"
}

picture phieu-da-kiem-tra "$work/checked.pdf" "$(table "$work/checked.pdf")" 110
picture phieu-trang "$work/blank.pdf" "$(table "$work/blank.pdf")" 110
picture ket-qua-kiem-tra "$work/checked.pdf" 1 90
picture bao-cao "$work/report.pdf" 1 90
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/browser" \
    --window-size=1100,1000 --screenshot="$images/trang-thai.png" \
    "file://$example/bao-cao/trang-thai.html" >/dev/null 2>&1
