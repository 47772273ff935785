"""Indonesian cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="id",
    triggers="bunuh hidupku mengakhiri mati aku saya ingin overdosis menyayat obatnya bangun selamanya bunuhdiri",
    passive=r"""
(berharap|ingin|pengen|pingin|mau|semoga|andai\w*|rasanya) .. (tidak|tak|nggak|gak|ga|enggak) (usah |perlu |pernah |akan )?(bangun|hidup|ada|lahir|dilahirkan)( lagi)?|(lebih baik|mending\w*|enakan) .. mati|(ingin|pengen|mau) (menghilang|hilang|lenyap|tidur selamanya)
(tidak|tak|nggak|gak|ga|enggak|udah ga|sudah tidak) (mau|ingin|pengen|sanggup|kuat|pantas) (lagi )?hidup( lagi)?|capek hidup|lelah hidup|bosan hidup|muak hidup
(semua|keluarga\w*|mereka|dunia|orang) .. (lebih baik|bahagia|tenang|lega) .. (tanpa (aku|saya)|kalau aku (tidak ada|mati|pergi))|(cuma|hanya|jadi) beban|hidup\w* .. (tidak|tak|nggak|gak|ga) (ada )?(arti\w*|guna\w*|makna|berarti)
""",
    thoughts=r"""
(pikir\w*|kepikiran|terpikir|berpikir|mikir) .. (bunuh diri|mati|mengakhiri)|pikiran bunuh diri|keinginan bunuh diri
""",
    want=r"""
(ingin|mau|pengen|pingin|akan|bakal|kepengen|niat|harus) .. (bunuh diri|mati(?! gaya)|mengakhiri (hidup\w*|semua\w*|nyawa\w*)|gantung diri|membunuh diri\w*|loncat dari|lompat dari|akhiri hidup\w*)
""",
    intent=r"""
(sudah (kuputuskan|memutuskan)|aku memutuskan|aku punya rencana|kuputuskan) .. (mati|bunuh diri|pergi|mengakhiri)|(malam ini|hari ini|besok|nanti malam) .. (bunuh diri|mengakhiri|mati|gantung diri|semua\w* selesai)|(aku|saya) pergi (untuk )?selamanya|selamat tinggal .. (dunia|semua\w*|selamanya)|kalau kalian baca ini|sudah kuputuskan
""",
    overdose=r"""
(minum|menelan|nelan|telan|menenggak) .. (semua|seluruh|sebotol|satu botol|satu strip|segenggam|banyak|kebanyakan|puluhan) .. (obat\w*|pil\w*|tablet)|overdosis|(obat|pil)nya .. (habis|semua) .. (kuminum|kutelan)
""",
    self_harm=r"""
(menyayat|nyayat|menyilet|nyilet|silet|mengiris|melukai|nyakitin|menyakiti|motong) .. (diri\w*|tangan\w*|lengan\w*|pergelangan\w*|paha\w*|kulit\w*)|self ?harm|barcode .. tangan
""",
    attempt=r"""
(mencoba|coba|nyoba|pernah|percobaan|berusaha) .. (bunuh diri|gantung diri|mengakhiri hidup\w*)
""",
    preparation=r"""
(mengumpulkan|ngumpulin|nyimpen|menyimpan|kumpulin) .. (obat|pil)\w*|surat (wasiat|perpisahan)|(beli|membeli) .. (tali|racun|senjata|baygon)
""",
    method=r"""
(cara|bagaimana|gimana|berapa) .. (bunuh diri|mati (tanpa|cepat)|gantung diri|mematikan|supaya mati|biar mati)
""",
    harm=r"""
(bakal|akan|mau|ingin) .. (bunuh|membunuh|menusuk|tusuk) (dia|mereka|ayah|bapak|suami|istri|bos|tetangga|orang)|kubunuh
""",
    abuse=r"""
(suami\w*|pacar\w*|ayah\w*|bapak\w*|mantan\w*|ibu\w*|dia) .. (memukul|mukul|pukul|menampar|mencekik|memperkosa|nendang|menyiksa|mengancam) .. (aku|saya|ku)?|(aku|saya) .. (dipukul|dicekik|diperkosa|dilecehkan|diancam)|mau membunuhku
""",
    child=r"""
(umur\w*|usia\w*) (1[0-7]|[89]) .. (sentuh|menyentuh|raba|pukul|foto|telanjang)|(memukul|mukul|menyentuh) .. (anak\w*|bayi\w*)
""",
    voices=r"""
(dengar|mendengar|denger) .. suara .. (nyuruh|menyuruh|bisik\w*|bilang|memerintah|kepala)?|suara .. (menyuruh|nyuruh|memerintah)|(diawasi|diikuti|dimata matai)
""",
    distress=r"""
(aku|saya|lagi|merasa|ngerasa) .. (sedih|stres|stress|depresi|cemas|kesepian|sendirian|lelah|capek|hancur|putus asa|takut|kecewa|kosong|galau)
(nangis|menangis|panik|stres berat|kangen|rindu|nggak kuat|ga kuat|gak kuat|tidak kuat|nggak punya teman|susah tidur|tekanan)
""",
    idioms=r"""
mati (gaya|aku|lampu|listrik|kutu|rasa|penasaran|ketawa|gue)|(hp|hape|ponsel|laptop|lampu|mesin|listrik|motor|baterai)\w*( ?-? ?ku| nya)? (mati|habis)|(lapar|ketawa|malu|bosan|capek) (sampai |setengah )?mati|setengah mati|kill .. proses|membunuh waktu|dibunuh (ibu|mama|emak|bokap)
""",
    loss=r"""
(dipecat|di ?phk|diputusin|putus sama|cerai|bercerai|ditinggal\w*|kehilangan (semua\w*|pekerjaan)|bangkrut|utang\w*|tidak lulus|gagal)
""",
    height=r"""
(gedung|jembatan|rooftop|atap|menara|tebing)\w* .. (tinggi|tertinggi|dimasuki|naik|buka|akses)|(mana|di mana|tertinggi) .. (gedung|jembatan|rooftop|atap)|berapa (butir|banyak) .. (obat|pil) .. (mati|tidur)
""",
    settling=r"""
(kucing|anjing|barang|baju|gitar)\w* .. (kuberikan|kukasih|titip\w*|kasih|bagikan)|(bagi\w*|kasih|berikan) .. (barang|kucing|anjing)\w*|(surat)\w* .. (tulis|sudah|siap)|(utang|hutang|wasiat)\w* .. (lunas|bayar|beres)
""",
    before=r"(tidak|tak|nggak|gak|ga|enggak|bukan|jangan|belum)",
    after="",
    other=r"(teman\w*|temen\w*|adik\w*|kakak\w*|ayah\w*|ibu\w*|suami\w*|istri\w*|pacar\w*|sepupu\w*|sahabat\w*|dia|seseorang)",
    soon=r"(malam ini|hari ini|sekarang|besok|nanti malam|sebentar lagi|sejam lagi|barusan)",
    past=r"(tahun (yang )?lalu|waktu (aku |saya )?(kecil|sma|smp|remaja)|dulu|(19|20)\d\d)",
    fiction=r"(novel|lagu|film|buku|tokoh|skripsi|pencegahan|serial|cerita|makalah|tugas)",
)
