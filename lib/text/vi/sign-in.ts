/** Signing in and out, and the page for someone whose account has no post. */
export const signIn = {
  title: "Đăng nhập",
  purpose: "Theo dõi công tác phát triển đảng viên, từ lúc phát hiện nguồn đến khi công nhận chính thức.",
  username: "Tên đăng nhập",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  forgotten: "Quên mật khẩu? Hãy liên hệ người quản trị của Đảng ủy để được đặt lại.",
  failed: "Chưa đăng nhập được",
  reasons: {
    wrong: () => "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi thử lại.",
    throttled: (minutes: number) =>
      `Đã thử sai quá nhiều lần nên tạm dừng để bảo vệ tài khoản. Hãy thử lại sau ${minutes} phút, hoặc đăng nhập trên máy đã từng đăng nhập đúng.`,
    busy: () => "Máy chủ đang bận nên chưa kiểm tra được mật khẩu. Hãy gửi lại sau vài giây.",
    over: () =>
      "Mật khẩu dùng một lần này đã được dùng hoặc đã quá hạn. Hãy nhờ người quản trị cấp lại; nếu không phải chính mình đã dùng, hãy báo ngay Phó Bí thư Đảng ủy.",
    stale: () => "Trang đăng nhập đã để quá lâu nên chưa gửi được. Hãy nhập lại mật khẩu.",
    cookies: () =>
      "Trình duyệt đang chặn cookie nên không thể đăng nhập. Hãy cho phép cookie với trang này rồi tải lại.",
  },
  done: {
    "signed-out": "Đã đăng xuất.",
    password: "Đã đổi mật khẩu. Hãy đăng nhập bằng mật khẩu mới.",
    everywhere: "Đã đăng xuất trên mọi thiết bị. Nếu nghi mật khẩu bị lộ, hãy đổi mật khẩu ngay sau khi đăng nhập lại.",
    setup: "Đã thiết lập xong. Hãy đăng nhập bằng tài khoản của người quản trị vừa tạo.",
  },
  withoutPost: {
    title: "Tài khoản chưa có nhiệm vụ",
    body: (name: string) =>
      `${name} đã đăng nhập, nhưng hôm nay tài khoản chưa gắn với chức vụ hoặc hồ sơ nào. Hãy liên hệ người quản trị của Đảng ủy để được giao đúng chức vụ.`,
    signOut: "Đăng xuất",
  },
};
