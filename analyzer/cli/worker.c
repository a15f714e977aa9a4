// See worker.h. The one idea: the parent keeps the units' binary ir until their module is complete, so that a
// job needs nothing but what it is sent, and a lost worker loses nothing but its job.
#include "analyzer/cli/worker.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/base/error.h"
#include "analyzer/base/os.h"
#include "analyzer/cli/wire.h"

enum {
    NO_MODULE = UINT32_MAX,
    // Units of this many bytes in all are analysed by a process of their own: one that has read files keeps
    // some 60 megabytes of the parser's, and a large program needs as much itself.
    APART_BYTES = 2 << 20
};

typedef struct ModuleState {
    Arena *arena;     // of the units' ir; NULL before the first is read and after the analysis has begun
    Bytes *units;     // length 0: not read, or failed
    uint32_t n_begun; // units given to workers
    uint32_t n_ended;
} ModuleState;

typedef struct Worker {
    OsProcess process;
    WireReader reader;
    Job job;       // module NO_MODULE: idle
    bool is_apart; // started for one large analysis
} Worker;

typedef struct Pool {
    const Plan *plan;
    Collector *collector;
    Arena *arena;
    ModuleState *modules;
    uint32_t *order; // modules as they are begun: the largest first
    size_t n_modules, next;
    Worker *workers;
    OsProcess *processes; // of the workers, for waiting
    size_t n_workers, n_busy;
    bool shows_progress;
} Pool;

// ---- in the worker --------------------------------------------------------------------------------------

// A parse takes a second at most; libclang has been seen to turn in circles on C++ in a file named .c.
enum { READ_SECONDS = 20 };

static void do_read(const Plan *plan, Frontend *frontend, int channel, const Job *job, Arena *arena)
{
    UnitResult result;
    os_limit_processor_time(READ_SECONDS);
    const IrUnit *unit = unit_read(plan, frontend, job->module, job->unit, arena, &result);
    os_limit_processor_time(0);
    wire_send_unit(channel, &result, unit);
}

static void do_analyse(const Plan *plan, int *channel, const Job *job, Arena *arena)
{
    Sink sink = wire_sink(channel);
    const IrUnit **units = ARENA_ARRAY(arena, const IrUnit *, job->n_units);
    for (uint32_t i = 0; i < job->n_units; i++) {
        units[i] = wire_receive_ir(*channel, arena);
        if (!units[i])
            base_bug("a unit's ir did not survive its way to another process");
    }
    module_analyse(plan, job->module, units, job->n_units, &sink);
}

// The units that the parent holds for others came along with the copy of its memory.
static void forget_units(Pool *pool)
{
    for (size_t m = 0; m < pool->n_modules; m++)
        arena_free(pool->modules[m].arena);
    os_trim_memory();
}

static void worker_body(int channel, void *context)
{
    Pool *pool = context;
    const Plan *plan = pool->plan;
    Frontend *frontend = NULL; // not wanted where only an analysis is to be done
    Job job;
    forget_units(pool);
    while (wire_receive_job(channel, &job)) {
        Arena *arena = arena_new();
        if (job.is_analysis) {
            do_analyse(plan, &channel, &job, arena);
        } else {
            frontend = frontend ? frontend : plan_frontend(plan);
            do_read(plan, frontend, channel, &job, arena);
        }
        arena_free(arena);
        os_trim_memory();
    }
    frontend_free(frontend);
}

// ---- in the parent: giving work -------------------------------------------------------------------------

static const ProjectModule *project_module(const Pool *pool, uint32_t module)
{
    return &pool->plan->project->modules[module];
}

static bool worker_start(Pool *pool, Worker *worker)
{
    if (!os_start(&worker->process, worker_body, pool, pool->processes, pool->n_workers))
        return false;
    worker->reader = wire_reader_new();
    pool->processes[worker - pool->workers] = worker->process;
    return true;
}

// Its next job begins in a new process.
static void worker_retire(Pool *pool, Worker *worker)
{
    os_finish(&worker->process, pool->arena);
    wire_reader_free(&worker->reader);
    pool->processes[worker - pool->workers] = worker->process;
}

static void worker_give(Pool *pool, Worker *worker, Job job)
{
    if (!worker->process.id && !worker_start(pool, worker))
        base_die("no process can be started; end others, or try -j 0");
    worker->job = job;
    worker->job.units = NULL; // they go with the module's arena
    pool->n_busy++;
    // A worker that died meanwhile is noticed when its channel is read.
    wire_send_job(worker->process.channel, &job);
}

static void give_unit(Pool *pool, Worker *worker, uint32_t module)
{
    ModuleState *state = &pool->modules[module];
    size_t n_units = project_module(pool, module)->n_units;
    if (!state->arena) {
        state->arena = arena_new();
        state->units = ARENA_ARRAY(state->arena, Bytes, n_units);
    }
    worker_give(pool, worker, (Job){.module = module, .unit = state->n_begun++});
    if (state->n_begun == n_units)
        pool->next++;
}

// All units of the module have come back: those that could be read are linked and analysed.
static void give_analysis(Pool *pool, Worker *worker, uint32_t module)
{
    ModuleState *state = &pool->modules[module];
    size_t n_units = project_module(pool, module)->n_units;
    Job job = {.module = module, .is_analysis = true};
    Bytes *units = ARENA_ARRAY(state->arena, Bytes, n_units);
    size_t n_bytes = 0;
    for (size_t i = 0; i < n_units; i++) {
        n_bytes += state->units[i].length;
        if (state->units[i].length)
            units[job.n_units++] = state->units[i];
    }
    job.units = units;
    worker->is_apart = n_bytes > APART_BYTES;
    if (worker->is_apart && worker->process.id)
        worker_retire(pool, worker);
    if (job.n_units)
        worker_give(pool, worker, job);
    arena_free(state->arena);
    state->arena = NULL;
    os_trim_memory(); // what this process holds, those that it starts later hold too
}

// What comes next for a worker that has just ended `last`.
static void worker_next(Pool *pool, Worker *worker, uint32_t last)
{
    worker->job.module = NO_MODULE;
    if (worker->is_apart && worker->process.id)
        worker_retire(pool, worker);
    worker->is_apart = false;
    if (last != NO_MODULE && pool->modules[last].arena &&
        pool->modules[last].n_ended == project_module(pool, last)->n_units)
        give_analysis(pool, worker, last);
    if (worker->job.module == NO_MODULE && pool->next < pool->n_modules)
        give_unit(pool, worker, pool->order[pool->next]);
}

// ---- in the parent: taking results ----------------------------------------------------------------------

typedef struct Listening {
    Pool *pool;
    const Job *job;
} Listening;

static void hear_unit(void *context, const UnitResult *result, Bytes ir)
{
    Listening *listening = context;
    ModuleState *state = &listening->pool->modules[listening->job->module];
    char *copy = arena_alloc(state->arena, ir.length);
    if (ir.length)
        memcpy(copy, ir.at, ir.length);
    state->units[listening->job->unit] = (Bytes){copy, ir.length};
    collector_unit(listening->pool->collector, result);
}

static void job_end(Pool *pool, Worker *worker)
{
    uint32_t module = worker->job.module;
    pool->n_busy--;
    if (!worker->job.is_analysis)
        pool->modules[module].n_ended++;
    worker_next(pool, worker, module);
}

// A worker that is gone while it had a job; the next one starts afresh.
static void worker_died(Pool *pool, Worker *worker)
{
    const Job *job = &worker->job;
    const char *how = os_finish(&worker->process, pool->arena);
    wire_reader_free(&worker->reader);
    pool->processes[worker - pool->workers] = worker->process;
    if (job->module == NO_MODULE)
        return;
    how = how ? how : "an early end";
    const ProjectModule *module = project_module(pool, job->module);
    fprintf(stderr, "%sioctlint: error: %s %s broke down with %s; its findings are lost; %s\n",
            pool->shows_progress ? "\r\033[K" : "", job->is_analysis ? "analysing" : "reading",
            job->is_analysis ? module->name : module->units[job->unit].path, how,
            pool->n_workers > 1 ? "try again with -j 1, and report it if that does not help"
                                : "please report it");
    if (job->is_analysis)
        collector_bug(pool->collector,
                      arena_printf(pool->arena,
                                   "all findings in %s are lost: its analysis broke down with %s",
                                   module->name, how));
    else
        collector_unit_broke(pool->collector, job->module, job->unit, how);
    job_end(pool, worker);
}

static void worker_listen(Pool *pool, Worker *worker)
{
    bool is_done = false;
    Listening listening = {pool, &worker->job};
    // An idle worker has nothing to say; its channel only wakes us when it dies.
    uint32_t module = worker->job.module == NO_MODULE ? 0 : worker->job.module;
    WireListener listener = {&listening, hear_unit, collector_sink(pool->collector, module)};
    bool is_alive = wire_read(&worker->reader, worker->process.channel, &listener, &is_done);
    if (is_done)
        job_end(pool, worker);
    else if (!is_alive)
        worker_died(pool, worker);
    if (pool->shows_progress)
        fprintf(stderr, "\r\033[K[%u/%zu files]", collector_units_done(pool->collector),
                pool->plan->project->n_units);
}

// ---- the pool -------------------------------------------------------------------------------------------

// Largest first, so that no worker is left with a long job at the end; a stable insertion keeps the project's
// order else.
static void order_modules(Pool *pool)
{
    for (uint32_t m = 0; m < pool->n_modules; m++) {
        size_t at = m;
        for (;
             at > 0 && project_module(pool, pool->order[at - 1])->n_units < project_module(pool, m)->n_units;
             at--)
            pool->order[at] = pool->order[at - 1];
        pool->order[at] = m;
    }
}

static Pool pool_new(const Plan *plan, Collector *collector, Arena *arena)
{
    const Project *project = plan->project;
    Pool pool = {.plan = plan, .collector = collector, .arena = arena, .n_modules = project->n_modules};
    pool.modules = ARENA_ARRAY(arena, ModuleState, pool.n_modules);
    pool.order = ARENA_ARRAY(arena, uint32_t, pool.n_modules);
    order_modules(&pool);
    pool.n_workers = plan->options->jobs < project->n_units ? plan->options->jobs : project->n_units;
    pool.workers = ARENA_ARRAY(arena, Worker, pool.n_workers);
    pool.processes = ARENA_ARRAY(arena, OsProcess, pool.n_workers);
    pool.shows_progress = os_is_terminal(stderr);
    return pool;
}

static void pool_free(Pool *pool)
{
    for (size_t i = 0; i < pool->n_workers; i++)
        if (pool->workers[i].process.id)
            worker_retire(pool, &pool->workers[i]);
    if (pool->shows_progress)
        fputs("\r\033[K", stderr);
}

// To debug, or where no processes can be had: everything in this one.
static void run_here(const Plan *plan, Collector *collector)
{
    Frontend *frontend = plan_frontend(plan);
    for (uint32_t m = 0; m < plan->project->n_modules; m++) {
        Arena *arena = arena_new();
        const IrUnit **units = ARENA_ARRAY(arena, const IrUnit *, plan->project->modules[m].n_units);
        Sink sink = collector_sink(collector, m);
        size_t n_units = 0;
        for (uint32_t i = 0; i < plan->project->modules[m].n_units; i++) {
            UnitResult result;
            units[n_units] = unit_read(plan, frontend, m, i, arena, &result);
            n_units += units[n_units] != NULL;
            collector_unit(collector, &result);
        }
        if (n_units)
            module_analyse(plan, m, units, n_units, &sink);
        arena_free(arena);
    }
    frontend_free(frontend);
}

void workers_run(const Plan *plan, Collector *collector)
{
    if (!plan->options->jobs) {
        run_here(plan, collector);
        return;
    }
    Arena *arena = arena_new();
    Pool pool = pool_new(plan, collector, arena);
    // Where fewer processes can be had than were asked for, these few do the work.
    for (size_t i = 0; i < pool.n_workers && (worker_start(&pool, &pool.workers[i]) || i == 0); i++)
        worker_next(&pool, &pool.workers[i], NO_MODULE);
    while (pool.n_busy)
        worker_listen(&pool, &pool.workers[os_wait_any(pool.processes, pool.n_workers)]);
    pool_free(&pool);
    arena_free(arena);
}
