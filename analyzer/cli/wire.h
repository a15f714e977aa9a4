// Messages between a worker and its parent. A message is a length, a kind, and fields one after the other:
// numbers as 8 bytes (both ends are the same program on the same machine), texts and bytes with their length
// in front.
#ifndef IOCTLINT_CLI_WIRE_H
#define IOCTLINT_CLI_WIRE_H

#include "analyzer/cli/module.h"

typedef struct Bytes {
    const char *at;
    size_t length;
} Bytes;

// ---- jobs: parent → worker ------------------------------------------------------------------------------

typedef struct Job {
    uint32_t module;
    bool is_analysis; // of the whole module, given its units; else: read one unit
    uint32_t unit;
    const Bytes *units; // binary ir; the receiver takes them one by one, see wire_receive_ir
    uint32_t n_units;
} Job;

bool wire_send_job(int channel, const Job *job);
// False when the parent has gone.
bool wire_receive_job(int channel, Job *job);
// Each of the job's n_units units, behind the job: neither end ever holds the whole module twice. NULL: it did
// not arrive whole.
IrUnit *wire_receive_ir(int channel, Arena *arena);

// ---- answers: worker → parent ---------------------------------------------------------------------------

// `unit` NULL: it failed. Ends the process when the parent has gone, as all writing does.
void wire_send_unit(int channel, const UnitResult *result, const IrUnit *unit);
// A sink that writes findings to the channel `*(int *)context`.
Sink wire_sink(int *channel);

// Who hears the answers. Pointers live only during the call.
typedef struct WireListener {
    void *context;
    void (*unit)(void *context, const UnitResult *result, Bytes ir); // ir.length 0: it failed
    Sink findings;
} WireListener;

// Bytes as they arrive, cut into messages.
typedef struct WireReader {
    Arena *arena;
    Buf bytes;
    size_t at;
} WireReader;

WireReader wire_reader_new(void);
void wire_reader_free(WireReader *reader);
// Reads what there is and tells whole messages to the listener. False at the end of the channel. `*is_done`:
// the last message of a job was among them.
bool wire_read(WireReader *reader, int channel, const WireListener *listener, bool *is_done);

#endif
