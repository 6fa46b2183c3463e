"""Vocabulary of the synthetic assets: statuses, categories, models, suppliers, notes and names."""

# The percentage of assets with each status and category.
STATUSES = {
    "issued": 40,
    "stock": 18,
    "general": 12,
    "disposed": 10,
    "server_room": 8,
    "loaned": 8,
    "maintenance": 3,
    "lost": 1,
}
CATEGORIES = {"11": 15, "12": 30, "13": 5, "14": 28, "15": 5, "16": 3, "17": 5, "18": 6, "21": 3}
MODELS = {
    "11": [("Dell", "Dell OptiPlex 7010"), ("HP", "HP Z2 G9 Tower"), ("Apple", "iMac 24 M3")],
    "12": [
        ("Dell", "Dell Latitude 5420"),
        ("LG전자", "LG 그램 16ZD90R"),
        ("Lenovo", "ThinkPad T14 Gen 4"),
        ("Apple", "MacBook Pro 14 M3"),
        ("삼성전자", "삼성 갤럭시북4 프로"),
    ],
    "13": [("Apple", "iPad Air 11"), ("삼성전자", "삼성 갤럭시탭 S9")],
    "14": [
        ("Dell", "Dell U2723QE"),
        ("LG전자", "LG 27UP850N"),
        ("BenQ", "BenQ PD2705Q"),
        ("알파스캔", "알파스캔 콘퀘스트 34"),
    ],
    "15": [("Apple", "iPhone 15"), ("삼성전자", "삼성 갤럭시 S24")],
    "16": [("HP", "HP LaserJet M507dn"), ("Canon", "Canon G3910")],
    "17": [("Cisco", "Cisco C9200L-24T"), ("ipTIME", "ipTIME T24000M")],
    "18": [("Logitech", "Logitech MX Keys"), ("Dell", "Dell WD19S")],
    "21": [("퍼시스", "퍼시스 의자 CH4300"), ("시디즈", "시디즈 T50")],
}
SUPPLIERS = ("컴퓨존", "다나와컴", "애플코리아", "델 테크놀로지스", "LG전자 B2B", "삼성전자 판매")
NOTES = (None, "가방 포함", "배터리 교체 2회", "키보드 불량")
SPECIAL_NOTES = (None, None, "반납 시 초기화 필요")
WARRANTIES = (12, 24, 36, None)

# The lengths have no common factor, so that full names repeat late.
SURNAMES = "김이박최정강조윤장임한오서신권황안송류"
FIRST_SYLLABLES = "민서지도예하은현준수다채유소태건시주승재영혜진"
LAST_SYLLABLES = "준윤우원서연호은진아현빈영민수희율경훈미정성란욱철선나솔별"
