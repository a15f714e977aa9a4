/* netiodef.h: the headers of the Internet protocols as structures, from the RFCs (791, 8200, 793, 792,
 * 826). Names as in NS:netiodef / ws2 documentation: IPV4_HEADER, IPV6_HEADER, TCP_HDR, ICMP_HEADER, ...
 * There is none for UDP: drivers make their own. */
#ifndef IOCTLINT_NETIODEF_H
#define IOCTLINT_NETIODEF_H
#include <ws2def.h>
#include <ws2ipdef.h>
#include <pshpack1.h>
typedef union _DL_EUI48 {
    UCHAR Byte[6];
} DL_EUI48, *PDL_EUI48;
typedef struct _ETHERNET_HEADER {
    DL_EUI48 Destination;
    DL_EUI48 Source;
    union {
        USHORT Type;
        USHORT Length;
    };
} ETHERNET_HEADER, *PETHERNET_HEADER;
#define ETHERNET_TYPE_IPV4 0x0800
#define ETHERNET_TYPE_ARP 0x0806
#define ETHERNET_TYPE_IPV6 0x86dd
#define ETHERNET_TYPE_802_1Q 0x8100
#define IPV4_VERSION 4
#define IP4_OFF_MASK 0xff1f
#define IPV6_VERSION 6
typedef struct _IPV4_HEADER {
    union {
        UCHAR VersionAndHeaderLength;
        struct {
            UCHAR HeaderLength : 4;
            UCHAR Version : 4;
        };
    };
    union {
        UCHAR TypeOfServiceAndEcnField;
        struct {
            UCHAR EcnField : 2;
            UCHAR TypeOfService : 6;
        };
    };
    USHORT TotalLength;
    USHORT Identification;
    union {
        USHORT FlagsAndOffset;
        struct {
            USHORT DontUse1 : 5;
            USHORT MoreFragments : 1;
            USHORT DontFragment : 1;
            USHORT Reserved : 1;
            USHORT DontUse2 : 8;
        };
    };
    UCHAR TimeToLive;
    UCHAR Protocol;
    USHORT HeaderChecksum;
    IN_ADDR SourceAddress;
    IN_ADDR DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;
typedef struct _IPV6_HEADER {
    union {
        ULONG VersionClassFlow;
        struct {
            ULONG DontUse1 : 4;
            ULONG Version : 4;
            ULONG DontUse2 : 24;
        };
    };
    USHORT PayloadLength;
    UCHAR NextHeader;
    UCHAR HopLimit;
    IN6_ADDR SourceAddress;
    IN6_ADDR DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;
typedef struct _IPV6_FRAGMENT_HEADER {
    UCHAR NextHeader;
    UCHAR Reserved;
    union {
        struct {
            USHORT DontUse1 : 8;
            USHORT MoreFragments : 1;
            USHORT ReservedBits : 2;
            USHORT DontUse2 : 5;
        };
        USHORT OffsetAndFlags;
    };
    ULONG Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;
typedef struct _IPV6_EXTENSION_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
} IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;
typedef struct _ICMP_HEADER {
    UCHAR Type;
    UCHAR Code;
    USHORT Checksum;
} ICMP_HEADER, *PICMP_HEADER;
typedef ICMP_HEADER ICMPV4_HEADER, *PICMPV4_HEADER, ICMPV6_HEADER, *PICMPV6_HEADER;
typedef struct _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        UINT32 Data32[1];
        UINT16 Data16[2];
        UINT8 Data8[4];
    } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE;
typedef ICMP_MESSAGE ICMPV4_MESSAGE, *PICMPV4_MESSAGE, ICMPV6_MESSAGE, *PICMPV6_MESSAGE;
typedef struct tcp_hdr {
    USHORT th_sport;
    USHORT th_dport;
    ULONG th_seq;
    ULONG th_ack;
    UCHAR th_x2 : 4;
    UCHAR th_len : 4;
    UCHAR th_flags;
    USHORT th_win;
    USHORT th_sum;
    USHORT th_urp;
} TCP_HDR, *PTCP_HDR;
#define TH_FIN 0x01
#define TH_SYN 0x02
#define TH_RST 0x04
#define TH_PSH 0x08
#define TH_ACK 0x10
#define TH_URG 0x20
#define TH_ECE 0x40
#define TH_CWR 0x80
#define TH_OPT_EOL 0
#define TH_OPT_NOP 1
#define TH_OPT_MSS 2
#define TH_OPT_WS 3
#define TH_OPT_SACK_PERMITTED 4
#define TH_OPT_SACK 5
#define TH_OPT_TS 8
typedef struct tcp_opt_mss {
    UCHAR Kind;
    UCHAR Length;
    USHORT Mss;
} TCP_OPT_MSS;
typedef struct _ARP_HEADER {
    USHORT HardwareAddressSpace;
    USHORT ProtocolAddressSpace;
    UCHAR HardwareAddressLength;
    UCHAR ProtocolAddressLength;
    USHORT Opcode;
    UCHAR SenderHardwareAddress[1];
} ARP_HEADER, *PARP_HEADER;
#include <poppack.h>
#endif
