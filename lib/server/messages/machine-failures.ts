import type { FailureText } from "./failure-text";

/** Why a start is refused because of this machine, its folders or how it was asked. */
export const machineFailures = {
  unexpected: (_: object): FailureText => ({
    vi: [
      "có lỗi ngoài dự kiến.",
      "xem dòng chi tiết bên dưới.",
      "chạy lại; nếu vẫn lỗi, gửi nguyên màn hình này cho người quản trị. Dữ liệu đã ghi không bị mất.",
    ],
    en: [
      "something unexpected happened.",
      "see the detail below.",
      "try again; if it stays, send this screen to your administrator. What was recorded is not lost.",
    ],
  }),
  unknownOption: ({ option }: { option: string }): FailureText => ({
    vi: [
      `không hiểu tùy chọn “${option}”.`,
      "chỉ có ba tùy chọn: --dev, --demonstration và --empty.",
      "chạy npm start, hoặc thêm tùy chọn như npm start -- --demonstration.",
    ],
    en: [
      `the option “${option}” is not known.`,
      "there are three options: --dev, --demonstration and --empty.",
      "run npm start, or add an option as in npm start -- --demonstration.",
    ],
  }),
  portTaken: ({ port }: { port: number }): FailureText => ({
    vi: [
      `cổng ${port} đang được chương trình khác dùng.`,
      `biến PORT yêu cầu đúng cổng ${port}.`,
      "tắt chương trình kia, hoặc đặt PORT khác, ví dụ PORT=3005 npm start; bỏ PORT thì Nguồn tự chọn cổng trống.",
    ],
    en: [
      `port ${port} is taken by another program.`,
      `PORT asks for exactly ${port}.`,
      "stop the other program, or set another PORT, as in PORT=3005 npm start; without PORT a free one is chosen.",
    ],
  }),
  portWrong: ({ port }: { port: string }): FailureText => ({
    vi: [`PORT=“${port}” không phải là số cổng.`, "cổng là số nguyên từ 1 đến 65535.", "sửa hoặc bỏ biến PORT."],
    en: [`PORT=“${port}” is not a port.`, "a port is a whole number from 1 to 65535.", "correct PORT or leave it out."],
  }),
  portForbidden: ({ port }: { port: number }): FailureText => ({
    vi: [
      `người dùng đang chạy lệnh không được dùng cổng ${port}.`,
      "hệ điều hành chỉ cho quản trị viên dùng các cổng dưới 1024.",
      "đặt PORT từ 1024 trở lên, ví dụ PORT=3005 npm start, và để máy chủ web phía trước nhận cổng 80 hoặc 443.",
    ],
    en: [
      `the user who runs the command may not use port ${port}.`,
      "the system keeps ports below 1024 for its administrator.",
      "set a PORT of 1024 or more, as in PORT=3005 npm start, and let the web server before the app take port 80 or 443.",
    ],
  }),
  hostWrong: ({ host }: { host: string }): FailureText => ({
    vi: [
      `HOST=“${host}” không phải là địa chỉ của máy này.`,
      "Nguồn chỉ nhận kết nối ở một địa chỉ mà máy đang có.",
      "sửa HOST, ví dụ HOST=127.0.0.1; bỏ HOST thì Nguồn nhận kết nối ở mọi địa chỉ của máy.",
    ],
    en: [
      `HOST=“${host}” is no address of this machine.`,
      "the app can listen only at an address that the machine has.",
      "correct HOST, as in HOST=127.0.0.1; without HOST the app listens at every address of the machine.",
    ],
  }),
  publicAddressWrong: ({ address }: { address: string }): FailureText => ({
    vi: [
      `NEXTAUTH_URL=“${address}” không phải là địa chỉ của một trang web.`,
      "địa chỉ người dùng gõ phải bắt đầu bằng http:// hoặc https://.",
      "sửa NEXTAUTH_URL, ví dụ https://nguon.example, hoặc bỏ biến này.",
    ],
    en: [
      `NEXTAUTH_URL=“${address}” is not the address of a website.`,
      "the address people type begins with http:// or https://.",
      "correct NEXTAUTH_URL, as in https://nguon.example, or leave it out.",
    ],
  }),
  proxyWrong: ({ proxies }: { proxies: string }): FailureText => ({
    vi: [
      `TRUSTED_PROXY=“${proxies}” không ghi địa chỉ.`,
      "máy chủ web phía trước được nhận ra theo địa chỉ IP hoặc dải địa chỉ, không theo tên.",
      "sửa TRUSTED_PROXY, ví dụ 127.0.0.1 hoặc 10.0.0.0/8, hoặc bỏ biến này.",
    ],
    en: [
      `TRUSTED_PROXY=“${proxies}” names no address.`,
      "the web server before the app is recognised by its IP address or range, not by a name.",
      "correct TRUSTED_PROXY, as in 127.0.0.1 or 10.0.0.0/8, or leave it out.",
    ],
  }),
  scannerWrong: ({ scanner }: { scanner: string }): FailureText => ({
    vi: [
      `NGUON_CLAMD=“${scanner}” không phải là nơi máy quét vi-rút nghe trên máy này.`,
      "giấy tờ không được rời máy này, nên chỉ nhận unix:/đường/dẫn hoặc tcp:127.0.0.1:cổng.",
      "sửa NGUON_CLAMD theo LocalSocket hoặc TCPSocket trong clamd.conf, hoặc bỏ biến này nếu không quét.",
    ],
    en: [
      `NGUON_CLAMD=“${scanner}” is no place on this machine where a virus scanner listens.`,
      "papers must not leave this machine, so that only unix:/a/path and tcp:127.0.0.1:port are taken.",
      "correct NGUON_CLAMD by LocalSocket or TCPSocket of clamd.conf, or leave it out to scan nothing.",
    ],
  }),
  officeWrong: ({ program }: { program: string }): FailureText => ({
    vi: [
      `không chạy được NGUON_OFFICE_PROGRAM=“${program}”.`,
      "không có tệp ấy, hoặc người dùng đang chạy lệnh không có quyền chạy.",
      "sửa NGUON_OFFICE_PROGRAM thành đường dẫn đầy đủ của LibreOffice, như /usr/bin/soffice, hoặc bỏ biến này.",
    ],
    en: [
      `NGUON_OFFICE_PROGRAM=“${program}” cannot be run.`,
      "there is no such file, or the user who runs the command may not run it.",
      "correct NGUON_OFFICE_PROGRAM to the full path of LibreOffice, such as /usr/bin/soffice, or leave it out.",
    ],
  }),
  folderNotWritable: ({ folder }: { folder: string }): FailureText => ({
    vi: [
      `không ghi được vào thư mục dữ liệu ${folder}.`,
      "người dùng đang chạy lệnh không có quyền ghi, hoặc ổ đĩa đầy hay chỉ đọc.",
      "cấp quyền ghi cho thư mục đó, chạy bằng người dùng đã tạo ra nó, hoặc đặt DATA_DIR sang thư mục khác.",
    ],
    en: [
      `the data folder ${folder} cannot be written.`,
      "the user running this has no permission there, or the disk is full or read-only.",
      "make the folder writable, run as the user who created it, or set DATA_DIR to another folder.",
    ],
  }),
  alreadyRunning: ({ folder, pid }: { folder: string; pid: number }): FailureText => ({
    vi: [
      `Nguồn đang chạy sẵn với dữ liệu ở ${folder} (tiến trình ${pid}).`,
      "một thư mục dữ liệu chỉ phục vụ một lần chạy.",
      "dùng địa chỉ đang mở, hoặc dừng lần chạy kia bằng Ctrl-C rồi chạy lại.",
    ],
    en: [
      `Nguồn already runs on the data in ${folder} (process ${pid}).`,
      "one data folder serves one run.",
      "use the address that is open, or stop the other run with Ctrl-C and start again.",
    ],
  }),
  keysLost: ({ file }: { file: string }): FailureText => ({
    vi: [
      `thiếu hoặc hỏng tệp khóa ${file}, trong khi cơ sở dữ liệu đã có dữ liệu.`,
      "phần nhạy cảm của hồ sơ được mã hóa bằng khóa ấy; tạo khóa mới thì không đọc lại được.",
      "chép tệp khóa từ bản sao lưu về đúng chỗ, hoặc đặt NGUON_KEY bằng khóa cũ.",
    ],
    en: [
      `the key file ${file} is missing or damaged while the database holds data.`,
      "the sensitive parts of the files are sealed with that key; a new key cannot read them.",
      "put the key file back from a backup, or set NGUON_KEY to the old key.",
    ],
  }),
  keyOther: ({ server, file }: { server: string; file: string }): FailureText => ({
    vi: [
      `cơ sở dữ liệu ${server} được dùng với một khóa NGUON_KEY khác.`,
      "phần nhạy cảm của hồ sơ được mã hóa bằng khóa ấy: máy này không đọc được, và máy kia không đọc được những gì ghi ở đây.",
      `chép tệp keys từ thư mục dữ liệu của máy đầu tiên vào ${file} và bỏ NGUON_KEY, hoặc đặt NGUON_KEY bằng khóa ấy, rồi chạy lại.`,
    ],
    en: [
      `the database ${server} is used with another NGUON_KEY.`,
      "the sensitive parts of the files are sealed with that key: this machine could not read them, nor the other one what is written here.",
      `copy the file keys from the data folder of the first machine to ${file} and leave NGUON_KEY out, or set NGUON_KEY to that key, and start again.`,
    ],
  }),
  keyWrong: ({ name }: { name: string }): FailureText => ({
    vi: [`${name} quá ngắn.`, "khóa phải có ít nhất 32 ký tự.", `sửa biến ${name}, hoặc bỏ đi để Nguồn tự tạo khóa.`],
    en: [
      `${name} is too short.`,
      "a key has at least 32 characters.",
      `correct ${name}, or leave it out to have one made.`,
    ],
  }),
  notEmpty: ({ server }: { server: string }): FailureText => ({
    vi: [
      `không nạp dữ liệu mẫu vào ${server}.`,
      "cơ sở dữ liệu này đã có dữ liệu; dữ liệu mẫu chỉ vào cơ sở dữ liệu trống.",
      "bỏ --demonstration để dùng dữ liệu đang có, hoặc trỏ DATABASE_URL tới một cơ sở dữ liệu trống.",
    ],
    en: [
      `demonstration data is not put into ${server}.`,
      "this database already holds data; the demonstration goes into an empty one only.",
      "leave --demonstration out to use what is there, or point DATABASE_URL to an empty database.",
    ],
  }),
  notEmptyForReal: ({ server }: { server: string }): FailureText => ({
    vi: [
      `${server} không còn trống.`,
      "--empty chỉ dùng cho lần chạy đầu, khi chưa có dữ liệu nào.",
      "bỏ --empty để dùng dữ liệu đang có, hoặc đặt DATA_DIR sang một thư mục mới.",
    ],
    en: [
      `${server} is not empty any more.`,
      "--empty is for the first run, before there is any data.",
      "leave --empty out to use what is there, or set DATA_DIR to a new folder.",
    ],
  }),
  buildFailed: (_: object): FailureText => ({
    vi: [
      "không dựng được ứng dụng (next build báo lỗi ở trên).",
      "mã nguồn có lỗi, thiếu bộ nhớ, hoặc không ghi được vào thư mục mã nguồn.",
      "nếu vừa sửa mã nguồn, hãy sửa lỗi đã báo; nếu không, kiểm tra quyền ghi và bộ nhớ, rồi chạy lại.",
    ],
    en: [
      "the app could not be built (next build reports the error above).",
      "the source has a mistake, memory ran out, or the source folder cannot be written.",
      "correct the reported mistake if you changed the source; otherwise check permissions and memory, and start again.",
    ],
  }),
  serverEnded: (_: object): FailureText => ({
    vi: [
      "máy chủ ứng dụng không chạy hoặc dừng bất ngờ.",
      "lý do nằm trong các dòng phía trên.",
      "chạy lại npm start; nếu vẫn vậy, gửi các dòng ấy cho người quản trị. Dữ liệu đã ghi không bị mất.",
    ],
    en: [
      "the app server does not answer, or ended unexpectedly.",
      "the reason is in the lines above.",
      "run npm start again; if it stays, send those lines to your administrator. What was recorded is not lost.",
    ],
  }),
};
