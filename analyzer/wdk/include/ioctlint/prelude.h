/* ioctlint/prelude.h: forced in front of every kernel-mode unit, C and C++.
 *
 * In:   nothing; it includes nothing and needs no other header.
 * Out:  every SAL 1, SAL 2 and driver annotation name as a macro. Names whose meaning the engine uses become
 *       __attribute__((annotate("ioctlint:<tag>[:<argument text>]"))), a cursor libclang shows on functions,
 *       function types, parameters and fields; the others vanish. Then the few words Microsoft's compiler and
 *       kit define before any header.
 * Idea: <tag> is the SAL 2 name in lower case without its outer underscores; SAL 1 and __drv_ spellings map
 *       to the tag of their SAL 2 successor: one vocabulary in the tree. Arguments stay as written
 *       ("irql_requires_max:DISPATCH_LEVEL"), conditions stay text ("when:<condition>|<annotations>",
 *       "at:<target>|<annotations>"). Variadic on purpose: annotation arguments may hold commas.
 *
 * k:using-sal-annotations-to-reduce-c-c-code-defects, k:sal-2-annotations-for-windows-drivers,
 * k:irql-annotations-for-drivers, k:function-role-type-annotations, k:annotating-locking-behavior.
 */
#ifndef IOCTLINT_PRELUDE_H
#define IOCTLINT_PRELUDE_H
#pragma clang system_header

#define IOCTLINT_SAL(text) __attribute__((annotate("ioctlint:" text)))

/* mingw's own copies of these headers must not replace the definitions below, whichever way they are reached.
 */
#define SAL_HXX
#define SPECSTRINGS_H
#define DRIVERSPECS_H
#define CONCURRENCYSAL_HXX
#define __SAL_H_VERSION 180000000
#define _SAL_VERSION 20

/* IRQL */
#define _IRQL_requires_max_(...) IOCTLINT_SAL("irql_requires_max:" #__VA_ARGS__)
#define _IRQL_requires_min_(...) IOCTLINT_SAL("irql_requires_min:" #__VA_ARGS__)
#define _IRQL_requires_(...) IOCTLINT_SAL("irql_requires:" #__VA_ARGS__)
#define _IRQL_raises_(...) IOCTLINT_SAL("irql_raises:" #__VA_ARGS__)
#define _IRQL_always_function_max_(...) IOCTLINT_SAL("irql_always_function_max:" #__VA_ARGS__)
#define _IRQL_always_function_min_(...) IOCTLINT_SAL("irql_always_function_min:" #__VA_ARGS__)
#define _IRQL_limited_to_(...) IOCTLINT_SAL("irql_limited_to:" #__VA_ARGS__)
#define _IRQL_saves_global_(...) IOCTLINT_SAL("irql_saves_global:" #__VA_ARGS__)
#define _IRQL_restores_global_(...) IOCTLINT_SAL("irql_restores_global:" #__VA_ARGS__)
#define _IRQL_requires_same_ IOCTLINT_SAL("irql_requires_same")
#define _IRQL_saves_ IOCTLINT_SAL("irql_saves")
#define _IRQL_restores_ IOCTLINT_SAL("irql_restores")
#define _IRQL_uses_cancel_ IOCTLINT_SAL("irql_uses_cancel")
#define _IRQL_is_cancel_ IOCTLINT_SAL("irql_is_cancel")
#define __drv_maxIRQL(...) IOCTLINT_SAL("irql_requires_max:" #__VA_ARGS__)
#define __drv_minIRQL(...) IOCTLINT_SAL("irql_requires_min:" #__VA_ARGS__)
#define __drv_requiresIRQL(...) IOCTLINT_SAL("irql_requires:" #__VA_ARGS__)
#define __drv_raisesIRQL(...) IOCTLINT_SAL("irql_raises:" #__VA_ARGS__)
#define __drv_setsIRQL(...) IOCTLINT_SAL("irql_raises:" #__VA_ARGS__)
#define __drv_savesIRQL IOCTLINT_SAL("irql_saves")
#define __drv_restoresIRQL IOCTLINT_SAL("irql_restores")
#define __drv_savesIRQLGlobal(...) IOCTLINT_SAL("irql_saves_global:" #__VA_ARGS__)
#define __drv_restoresIRQLGlobal(...) IOCTLINT_SAL("irql_restores_global:" #__VA_ARGS__)
#define __drv_sameIRQL IOCTLINT_SAL("irql_requires_same")
#define __drv_useCancelIRQL IOCTLINT_SAL("irql_uses_cancel")
#define __drv_isCancelIRQL IOCTLINT_SAL("irql_is_cancel")
#define __drv_maxFunctionIRQL(...) IOCTLINT_SAL("irql_always_function_max:" #__VA_ARGS__)
#define __drv_minFunctionIRQL(...) IOCTLINT_SAL("irql_always_function_min:" #__VA_ARGS__)

/* What kind of routine */
#define _Function_class_(...) IOCTLINT_SAL("function_class:" #__VA_ARGS__)
#define _Dispatch_type_(...) IOCTLINT_SAL("dispatch_type:" #__VA_ARGS__)
#define __drv_functionClass(...) IOCTLINT_SAL("function_class:" #__VA_ARGS__)
#define __drv_dispatchType(...) IOCTLINT_SAL("dispatch_type:" #__VA_ARGS__)
#define __drv_dispatchType_other IOCTLINT_SAL("dispatch_type:other")
#define _Kernel_entry_ IOCTLINT_SAL("kernel_entry")
#define _Kernel_entry_always_ IOCTLINT_SAL("kernel_entry")

/* Locks and resources */
#define _Acquires_lock_(...) IOCTLINT_SAL("acquires_lock:" #__VA_ARGS__)
#define _Acquires_exclusive_lock_(...) IOCTLINT_SAL("acquires_exclusive_lock:" #__VA_ARGS__)
#define _Acquires_shared_lock_(...) IOCTLINT_SAL("acquires_shared_lock:" #__VA_ARGS__)
#define _Acquires_nonreentrant_lock_(...) IOCTLINT_SAL("acquires_nonreentrant_lock:" #__VA_ARGS__)
#define _Releases_lock_(...) IOCTLINT_SAL("releases_lock:" #__VA_ARGS__)
#define _Releases_exclusive_lock_(...) IOCTLINT_SAL("releases_exclusive_lock:" #__VA_ARGS__)
#define _Releases_shared_lock_(...) IOCTLINT_SAL("releases_shared_lock:" #__VA_ARGS__)
#define _Releases_nonreentrant_lock_(...) IOCTLINT_SAL("releases_nonreentrant_lock:" #__VA_ARGS__)
#define _Requires_lock_held_(...) IOCTLINT_SAL("requires_lock_held:" #__VA_ARGS__)
#define _Requires_exclusive_lock_held_(...) IOCTLINT_SAL("requires_exclusive_lock_held:" #__VA_ARGS__)
#define _Requires_shared_lock_held_(...) IOCTLINT_SAL("requires_shared_lock_held:" #__VA_ARGS__)
#define _Requires_lock_not_held_(...) IOCTLINT_SAL("requires_lock_not_held:" #__VA_ARGS__)
#define _Guarded_by_(...) IOCTLINT_SAL("guarded_by:" #__VA_ARGS__)
#define _Write_guarded_by_(...) IOCTLINT_SAL("write_guarded_by:" #__VA_ARGS__)
#define _Kernel_requires_resource_held_(...) IOCTLINT_SAL("kernel_requires_resource_held:" #__VA_ARGS__)
#define _Kernel_requires_resource_not_held_(...) \
    IOCTLINT_SAL("kernel_requires_resource_not_held:" #__VA_ARGS__)
#define _Kernel_acquires_resource_(...) IOCTLINT_SAL("kernel_acquires_resource:" #__VA_ARGS__)
#define _Kernel_releases_resource_(...) IOCTLINT_SAL("kernel_releases_resource:" #__VA_ARGS__)
#define _Requires_no_locks_held_ IOCTLINT_SAL("requires_no_locks_held")
#define __drv_acquiresResource(...) IOCTLINT_SAL("kernel_acquires_resource:" #__VA_ARGS__)
#define __drv_releasesResource(...) IOCTLINT_SAL("kernel_releases_resource:" #__VA_ARGS__)
#define __drv_acquiresResourceGlobal(...) IOCTLINT_SAL("kernel_acquires_resource_global:" #__VA_ARGS__)
#define __drv_releasesResourceGlobal(...) IOCTLINT_SAL("kernel_releases_resource_global:" #__VA_ARGS__)
#define __drv_mustHold(...) IOCTLINT_SAL("requires_lock_held:" #__VA_ARGS__)
#define __drv_mustHoldGlobal(...) IOCTLINT_SAL("requires_lock_held:" #__VA_ARGS__)
#define __drv_neverHold(...) IOCTLINT_SAL("requires_lock_not_held:" #__VA_ARGS__)
#define __drv_neverHoldGlobal(...) IOCTLINT_SAL("requires_lock_not_held:" #__VA_ARGS__)
#define __acquires_lock(...) IOCTLINT_SAL("acquires_lock:" #__VA_ARGS__)
#define __acquires_exclusive_lock(...) IOCTLINT_SAL("acquires_exclusive_lock:" #__VA_ARGS__)
#define __acquires_shared_lock(...) IOCTLINT_SAL("acquires_shared_lock:" #__VA_ARGS__)
#define __releases_lock(...) IOCTLINT_SAL("releases_lock:" #__VA_ARGS__)
#define __releases_exclusive_lock(...) IOCTLINT_SAL("releases_exclusive_lock:" #__VA_ARGS__)
#define __releases_shared_lock(...) IOCTLINT_SAL("releases_shared_lock:" #__VA_ARGS__)
#define __requires_lock_held(...) IOCTLINT_SAL("requires_lock_held:" #__VA_ARGS__)
#define __requires_exclusive_lock_held(...) IOCTLINT_SAL("requires_exclusive_lock_held:" #__VA_ARGS__)
#define __requires_shared_lock_held(...) IOCTLINT_SAL("requires_shared_lock_held:" #__VA_ARGS__)
#define __requires_lock_not_held(...) IOCTLINT_SAL("requires_lock_not_held:" #__VA_ARGS__)
#define __requires_no_locks_held IOCTLINT_SAL("requires_no_locks_held")
#define __guarded_by(...) IOCTLINT_SAL("guarded_by:" #__VA_ARGS__)
#define __write_guarded_by(...) IOCTLINT_SAL("write_guarded_by:" #__VA_ARGS__)
#define __drv_acquiresCriticalRegion IOCTLINT_SAL("acquires_lock:criticalregion")
#define __drv_acquiresPriorityRegion IOCTLINT_SAL("acquires_lock:criticalregion")
#define __drv_releasesCriticalRegion IOCTLINT_SAL("releases_lock:criticalregion")
#define __drv_releasesPriorityRegion IOCTLINT_SAL("releases_lock:criticalregion")
#define __drv_acquiresCancelSpinLock IOCTLINT_SAL("acquires_lock:cancelspinlock")
#define __drv_releasesCancelSpinLock IOCTLINT_SAL("releases_lock:cancelspinlock")
#define __drv_mustHoldCancelSpinLock IOCTLINT_SAL("requires_lock_held:cancelspinlock")
#define __drv_mustHoldCriticalRegion IOCTLINT_SAL("requires_lock_held:criticalregion")
#define __drv_mustHoldPriorityRegion IOCTLINT_SAL("requires_lock_held:criticalregion")
#define __drv_neverHoldCriticalRegion
#define __drv_neverHoldPriorityRegion
#define __drv_neverHoldCancelSpinLock
#define _Global_cancel_spin_lock_ CancelSpinLock
#define _Global_critical_region_ CriticalRegion
#define _Global_priority_region_ PriorityRegion
#define _Global_interlock_
#define _Global_cancel_
#define _Interlocked_
#define _Interlocked_operand_
#define _No_competing_thread_
#define _Has_lock_level_none_
#define _Create_lock_level_(...)
#define _Has_lock_kind_(...)
#define _Has_lock_level_(...)
#define _Lock_level_order_(...)
#define _Internal_lock_level_order_(...)
#define _Post_same_lock_(...)
#define _Csalcat1_(...)
#define _Csalcat2_(...)
#define _Function_ignore_lock_checking_(...)
#define _Analysis_assume_lock_held_(...) ((void)0)
#define _Analysis_assume_lock_not_held_(...) ((void)0)
#define _Analysis_assume_lock_acquired_(...) ((void)0)
#define _Analysis_assume_lock_released_(...) ((void)0)
#define _Analysis_assume_same_lock_(...) ((void)0)
#define _Analysis_suppress_lock_checking_(...) ((void)0)
#define _Analysis_assume_smart_lock_acquired_(...) ((void)0)
#define _Analysis_assume_smart_lock_released_(...) ((void)0)
#define _No_competing_thread_begin_
#define _No_competing_thread_end_
#define _Benign_race_begin_
#define _Benign_race_end_
#define __drv_reportError(...) ((void)0)

/* Ownership of memory and of what a pointer keeps alive */
#define __drv_allocatesMem(...) IOCTLINT_SAL("allocates_mem:" #__VA_ARGS__)
#define __drv_freesMem(...) IOCTLINT_SAL("frees_mem:" #__VA_ARGS__)
#define __drv_aliasesMem IOCTLINT_SAL("aliases_mem")
#define _Frees_ptr_ IOCTLINT_SAL("frees_ptr")
#define _Post_ptr_invalid_ IOCTLINT_SAL("frees_ptr")
#define _Post_invalid_ IOCTLINT_SAL("frees_ptr")
#define __post_invalid IOCTLINT_SAL("frees_ptr")
#define _Frees_ptr_opt_ IOCTLINT_SAL("frees_ptr_opt")

/* Results */
#define _Must_inspect_result_ IOCTLINT_SAL("must_inspect_result")
#define _Check_return_ IOCTLINT_SAL("check_return")
#define __checkReturn IOCTLINT_SAL("check_return")
#define __check_return IOCTLINT_SAL("check_return")
#define _Success_(...) IOCTLINT_SAL("success:" #__VA_ARGS__)
#define _Return_type_success_(...) IOCTLINT_SAL("return_type_success:" #__VA_ARGS__)
#define __success(...) IOCTLINT_SAL("success:" #__VA_ARGS__)
#define __return_type_success(...) IOCTLINT_SAL("return_type_success:" #__VA_ARGS__)
#define _Check_return_opt_
#define _Check_return_wat_
#define _Ret_valid_
#define _Ret_
#define _Ret_notnull_ IOCTLINT_SAL("ret_notnull")
#define _Ret_maybenull_ IOCTLINT_SAL("ret_maybenull")
#define _Ret_null_ IOCTLINT_SAL("ret_null")
#define _Ret_z_ IOCTLINT_SAL("ret_z")
#define _Ret_maybenull_z_ IOCTLINT_SAL("ret_maybenull_z")
#define _Ret_opt_z_ IOCTLINT_SAL("ret_opt_z")
#define _Ret_writes_(...) IOCTLINT_SAL("ret_writes:" #__VA_ARGS__)
#define _Ret_writes_maybenull_(...) IOCTLINT_SAL("ret_writes_maybenull:" #__VA_ARGS__)
#define _Ret_writes_to_(...) IOCTLINT_SAL("ret_writes_to:" #__VA_ARGS__)
#define _Ret_writes_to_maybenull_(...) IOCTLINT_SAL("ret_writes_to_maybenull:" #__VA_ARGS__)
#define _Ret_writes_bytes_(...) IOCTLINT_SAL("ret_writes_bytes:" #__VA_ARGS__)
#define _Ret_writes_bytes_maybenull_(...) IOCTLINT_SAL("ret_writes_bytes_maybenull:" #__VA_ARGS__)
#define _Ret_writes_bytes_to_(...) IOCTLINT_SAL("ret_writes_bytes_to:" #__VA_ARGS__)
#define _Ret_writes_bytes_to_maybenull_(...) IOCTLINT_SAL("ret_writes_bytes_to_maybenull:" #__VA_ARGS__)
#define _Ret_writes_z_(...)
#define _Ret_writes_maybenull_z_(...)
#define _Ret_range_(...)
#define _Ret_cap_(...)
#define _Ret_bytecap_(...)
#define _Ret_count_(...)
#define _Ret_bytecount_(...)
#define _Ret_opt_count_(...)
#define _Ret_opt_bytecount_(...)
#define _Ret_opt_cap_(...)
#define _Ret_opt_bytecap_(...)
#define _Ret_z_cap_(...)
#define _Ret_z_bytecap_(...)
#define _Ret_opt_(...)
#define _Ret_opt_valid_(...)

/* Conditions: the condition and what holds under it stay as text */
#define _When_(c, ...) IOCTLINT_SAL("when:" #c "|" #__VA_ARGS__)
#define _At_(t, ...) IOCTLINT_SAL("at:" #t "|" #__VA_ARGS__)
#define __drv_when(c, ...) IOCTLINT_SAL("when:" #c "|" #__VA_ARGS__)
#define __drv_at(t, ...) IOCTLINT_SAL("at:" #t "|" #__VA_ARGS__)
#define __drv_arg(t, ...) IOCTLINT_SAL("at:" #t "|" #__VA_ARGS__)
#define _On_failure_(...)
#define _Always_(...)
#define _At_buffer_(...)
#define _Group_(...)
#define __on_failure(...)
#define __drv_innerMustHoldGlobal(...)
#define _Use_decl_annotations_

/* Parameters, SAL 2 */
#define _In_ IOCTLINT_SAL("in")
#define _In_opt_ IOCTLINT_SAL("in_opt")
#define _In_z_ IOCTLINT_SAL("in_z")
#define _In_opt_z_ IOCTLINT_SAL("in_opt_z")
#define _Out_ IOCTLINT_SAL("out")
#define _Out_opt_ IOCTLINT_SAL("out_opt")
#define _Inout_ IOCTLINT_SAL("inout")
#define _Inout_opt_ IOCTLINT_SAL("inout_opt")
#define _Inout_z_ IOCTLINT_SAL("inout_z")
#define _Inout_opt_z_ IOCTLINT_SAL("inout_opt_z")
#define _In_reads_(...) IOCTLINT_SAL("in_reads:" #__VA_ARGS__)
#define _In_reads_opt_(...) IOCTLINT_SAL("in_reads_opt:" #__VA_ARGS__)
#define _In_reads_bytes_(...) IOCTLINT_SAL("in_reads_bytes:" #__VA_ARGS__)
#define _In_reads_bytes_opt_(...) IOCTLINT_SAL("in_reads_bytes_opt:" #__VA_ARGS__)
#define _In_reads_z_(...) IOCTLINT_SAL("in_reads_z:" #__VA_ARGS__)
#define _In_reads_opt_z_(...) IOCTLINT_SAL("in_reads_opt_z:" #__VA_ARGS__)
#define _In_reads_or_z_(...) IOCTLINT_SAL("in_reads_or_z:" #__VA_ARGS__)
#define _In_reads_or_z_opt_(...) IOCTLINT_SAL("in_reads_or_z_opt:" #__VA_ARGS__)
#define _In_reads_to_ptr_(...) IOCTLINT_SAL("in_reads_to_ptr:" #__VA_ARGS__)
#define _In_reads_to_ptr_opt_(...) IOCTLINT_SAL("in_reads_to_ptr_opt:" #__VA_ARGS__)
#define _In_reads_to_ptr_z_(...) IOCTLINT_SAL("in_reads_to_ptr_z:" #__VA_ARGS__)
#define _In_reads_to_ptr_opt_z_(...) IOCTLINT_SAL("in_reads_to_ptr_opt_z:" #__VA_ARGS__)
#define _Out_writes_(...) IOCTLINT_SAL("out_writes:" #__VA_ARGS__)
#define _Out_writes_opt_(...) IOCTLINT_SAL("out_writes_opt:" #__VA_ARGS__)
#define _Out_writes_to_(...) IOCTLINT_SAL("out_writes_to:" #__VA_ARGS__)
#define _Out_writes_to_opt_(...) IOCTLINT_SAL("out_writes_to_opt:" #__VA_ARGS__)
#define _Out_writes_all_(...) IOCTLINT_SAL("out_writes_all:" #__VA_ARGS__)
#define _Out_writes_all_opt_(...) IOCTLINT_SAL("out_writes_all_opt:" #__VA_ARGS__)
#define _Out_writes_bytes_(...) IOCTLINT_SAL("out_writes_bytes:" #__VA_ARGS__)
#define _Out_writes_bytes_opt_(...) IOCTLINT_SAL("out_writes_bytes_opt:" #__VA_ARGS__)
#define _Out_writes_bytes_to_(...) IOCTLINT_SAL("out_writes_bytes_to:" #__VA_ARGS__)
#define _Out_writes_bytes_to_opt_(...) IOCTLINT_SAL("out_writes_bytes_to_opt:" #__VA_ARGS__)
#define _Out_writes_bytes_all_(...) IOCTLINT_SAL("out_writes_bytes_all:" #__VA_ARGS__)
#define _Out_writes_bytes_all_opt_(...) IOCTLINT_SAL("out_writes_bytes_all_opt:" #__VA_ARGS__)
#define _Out_writes_z_(...) IOCTLINT_SAL("out_writes_z:" #__VA_ARGS__)
#define _Out_writes_opt_z_(...) IOCTLINT_SAL("out_writes_opt_z:" #__VA_ARGS__)
#define _Out_writes_or_z_(...) IOCTLINT_SAL("out_writes_or_z:" #__VA_ARGS__)
#define _Out_writes_or_z_opt_(...) IOCTLINT_SAL("out_writes_or_z_opt:" #__VA_ARGS__)
#define _Out_writes_to_ptr_(...) IOCTLINT_SAL("out_writes_to_ptr:" #__VA_ARGS__)
#define _Out_writes_to_ptr_opt_(...) IOCTLINT_SAL("out_writes_to_ptr_opt:" #__VA_ARGS__)
#define _Out_writes_to_ptr_z_(...) IOCTLINT_SAL("out_writes_to_ptr_z:" #__VA_ARGS__)
#define _Out_writes_to_ptr_opt_z_(...) IOCTLINT_SAL("out_writes_to_ptr_opt_z:" #__VA_ARGS__)
#define _Inout_updates_(...) IOCTLINT_SAL("inout_updates:" #__VA_ARGS__)
#define _Inout_updates_opt_(...) IOCTLINT_SAL("inout_updates_opt:" #__VA_ARGS__)
#define _Inout_updates_to_(...) IOCTLINT_SAL("inout_updates_to:" #__VA_ARGS__)
#define _Inout_updates_to_opt_(...) IOCTLINT_SAL("inout_updates_to_opt:" #__VA_ARGS__)
#define _Inout_updates_all_(...) IOCTLINT_SAL("inout_updates_all:" #__VA_ARGS__)
#define _Inout_updates_all_opt_(...) IOCTLINT_SAL("inout_updates_all_opt:" #__VA_ARGS__)
#define _Inout_updates_bytes_(...) IOCTLINT_SAL("inout_updates_bytes:" #__VA_ARGS__)
#define _Inout_updates_bytes_opt_(...) IOCTLINT_SAL("inout_updates_bytes_opt:" #__VA_ARGS__)
#define _Inout_updates_bytes_to_(...) IOCTLINT_SAL("inout_updates_bytes_to:" #__VA_ARGS__)
#define _Inout_updates_bytes_to_opt_(...) IOCTLINT_SAL("inout_updates_bytes_to_opt:" #__VA_ARGS__)
#define _Inout_updates_bytes_all_(...) IOCTLINT_SAL("inout_updates_bytes_all:" #__VA_ARGS__)
#define _Inout_updates_bytes_all_opt_(...) IOCTLINT_SAL("inout_updates_bytes_all_opt:" #__VA_ARGS__)
#define _Inout_updates_z_(...) IOCTLINT_SAL("inout_updates_z:" #__VA_ARGS__)
#define _Inout_updates_opt_z_(...) IOCTLINT_SAL("inout_updates_opt_z:" #__VA_ARGS__)
#define _Inout_updates_or_z_(...) IOCTLINT_SAL("inout_updates_or_z:" #__VA_ARGS__)
#define _Inout_updates_or_z_opt_(...) IOCTLINT_SAL("inout_updates_or_z_opt:" #__VA_ARGS__)
#define _Inout_updates_to_ptr_(...) IOCTLINT_SAL("inout_updates_to_ptr:" #__VA_ARGS__)
#define _Inout_updates_to_ptr_opt_(...) IOCTLINT_SAL("inout_updates_to_ptr_opt:" #__VA_ARGS__)
#define _Inout_updates_to_ptr_z_(...) IOCTLINT_SAL("inout_updates_to_ptr_z:" #__VA_ARGS__)
#define _Inout_updates_to_ptr_opt_z_(...) IOCTLINT_SAL("inout_updates_to_ptr_opt_z:" #__VA_ARGS__)
#define _Outptr_ IOCTLINT_SAL("outptr")
#define _COM_Outptr_ IOCTLINT_SAL("com_outptr")
#define _Outptr_result_maybenull_ IOCTLINT_SAL("outptr_result_maybenull")
#define _Outptr_result_z_ IOCTLINT_SAL("outptr_result_z")
#define _Outptr_result_maybenull_z_ IOCTLINT_SAL("outptr_result_maybenull_z")
#define _Outptr_result_nullonfailure_ IOCTLINT_SAL("outptr_result_nullonfailure")
#define _COM_Outptr_result_maybenull_ IOCTLINT_SAL("com_outptr_result_maybenull")
#define _Outptr_result_buffer_(...) IOCTLINT_SAL("outptr_result_buffer:" #__VA_ARGS__)
#define _Outptr_result_buffer_maybenull_(...) IOCTLINT_SAL("outptr_result_buffer_maybenull:" #__VA_ARGS__)
#define _Outptr_result_buffer_to_(...) IOCTLINT_SAL("outptr_result_buffer_to:" #__VA_ARGS__)
#define _Outptr_result_buffer_to_maybenull_(...) \
    IOCTLINT_SAL("outptr_result_buffer_to_maybenull:" #__VA_ARGS__)
#define _Outptr_result_buffer_all_(...) IOCTLINT_SAL("outptr_result_buffer_all:" #__VA_ARGS__)
#define _Outptr_result_buffer_all_maybenull_(...) \
    IOCTLINT_SAL("outptr_result_buffer_all_maybenull:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_(...) IOCTLINT_SAL("outptr_result_bytebuffer:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_maybenull_(...) \
    IOCTLINT_SAL("outptr_result_bytebuffer_maybenull:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_to_(...) IOCTLINT_SAL("outptr_result_bytebuffer_to:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_to_maybenull_(...) \
    IOCTLINT_SAL("outptr_result_bytebuffer_to_maybenull:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_all_(...) IOCTLINT_SAL("outptr_result_bytebuffer_all:" #__VA_ARGS__)
#define _Outptr_result_bytebuffer_all_maybenull_(...) \
    IOCTLINT_SAL("outptr_result_bytebuffer_all_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_ IOCTLINT_SAL("outptr_opt")
#define _COM_Outptr_opt_ IOCTLINT_SAL("com_outptr_opt")
#define _Outptr_opt_result_maybenull_ IOCTLINT_SAL("outptr_opt_result_maybenull")
#define _Outptr_opt_result_z_ IOCTLINT_SAL("outptr_opt_result_z")
#define _Outptr_opt_result_maybenull_z_ IOCTLINT_SAL("outptr_opt_result_maybenull_z")
#define _Outptr_opt_result_nullonfailure_ IOCTLINT_SAL("outptr_opt_result_nullonfailure")
#define _COM_Outptr_opt_result_maybenull_ IOCTLINT_SAL("com_outptr_opt_result_maybenull")
#define _Outptr_opt_result_buffer_(...) IOCTLINT_SAL("outptr_opt_result_buffer:" #__VA_ARGS__)
#define _Outptr_opt_result_buffer_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_buffer_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_result_buffer_to_(...) IOCTLINT_SAL("outptr_opt_result_buffer_to:" #__VA_ARGS__)
#define _Outptr_opt_result_buffer_to_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_buffer_to_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_result_buffer_all_(...) IOCTLINT_SAL("outptr_opt_result_buffer_all:" #__VA_ARGS__)
#define _Outptr_opt_result_buffer_all_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_buffer_all_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_(...) IOCTLINT_SAL("outptr_opt_result_bytebuffer:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_bytebuffer_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_to_(...) IOCTLINT_SAL("outptr_opt_result_bytebuffer_to:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_to_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_bytebuffer_to_maybenull:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_all_(...) IOCTLINT_SAL("outptr_opt_result_bytebuffer_all:" #__VA_ARGS__)
#define _Outptr_opt_result_bytebuffer_all_maybenull_(...) \
    IOCTLINT_SAL("outptr_opt_result_bytebuffer_all_maybenull:" #__VA_ARGS__)
#define _Outref_ IOCTLINT_SAL("outref")
#define _Outref_result_maybenull_ IOCTLINT_SAL("outref_result_maybenull")
#define _Outref_result_nullonfailure_ IOCTLINT_SAL("outref_result_nullonfailure")
#define _Outref_result_buffer_(...) IOCTLINT_SAL("outref_result_buffer:" #__VA_ARGS__)
#define _Outref_result_buffer_maybenull_(...) IOCTLINT_SAL("outref_result_buffer_maybenull:" #__VA_ARGS__)
#define _Outref_result_buffer_to_(...) IOCTLINT_SAL("outref_result_buffer_to:" #__VA_ARGS__)
#define _Outref_result_buffer_to_maybenull_(...) \
    IOCTLINT_SAL("outref_result_buffer_to_maybenull:" #__VA_ARGS__)
#define _Outref_result_buffer_all_(...) IOCTLINT_SAL("outref_result_buffer_all:" #__VA_ARGS__)
#define _Outref_result_buffer_all_maybenull_(...) \
    IOCTLINT_SAL("outref_result_buffer_all_maybenull:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_(...) IOCTLINT_SAL("outref_result_bytebuffer:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_maybenull_(...) \
    IOCTLINT_SAL("outref_result_bytebuffer_maybenull:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_to_(...) IOCTLINT_SAL("outref_result_bytebuffer_to:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_to_maybenull_(...) \
    IOCTLINT_SAL("outref_result_bytebuffer_to_maybenull:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_all_(...) IOCTLINT_SAL("outref_result_bytebuffer_all:" #__VA_ARGS__)
#define _Outref_result_bytebuffer_all_maybenull_(...) \
    IOCTLINT_SAL("outref_result_bytebuffer_all_maybenull:" #__VA_ARGS__)
#define _Reserved_ IOCTLINT_SAL("reserved")
#define _Result_nullonfailure_
#define _Result_zeroonfailure_
#define _Out_result_nullonfailure_
#define _Flt_CompletionContext_Outptr_ IOCTLINT_SAL("flt_completioncontext_outptr")
#define _Flt_ConnectionCookie_Outptr_ IOCTLINT_SAL("flt_connectioncookie_outptr")
#define _In_range_(...) IOCTLINT_SAL("in_range:" #__VA_ARGS__)
#define _Out_range_(...) IOCTLINT_SAL("out_range:" #__VA_ARGS__)
#define _Inout_range_(...) IOCTLINT_SAL("inout_range:" #__VA_ARGS__)
#define _Deref_in_range_(...)
#define _Deref_out_range_(...)
#define _Deref_ret_range_(...)
#define _Deref_inout_range_(...)
#define _Field_range_(...)
#define _Pre_range_(...)
#define _Post_range_(...)
#define _In_bytecount_(...)
#define _In_count_(...)

/* Parameters, first SAL */
#define __in IOCTLINT_SAL("in")
#define __in_opt IOCTLINT_SAL("in_opt")
#define __in_ecount(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_ecount_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_ecount_z(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_ecount_z_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_ecount_nz(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_ecount_nz_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_ecount_part(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_ecount_part_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_ecount_part_z(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_ecount_part_z_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_ecount_part_nz(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_ecount_part_nz_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_ecount_full(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_ecount_full_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_ecount_full_z(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_ecount_full_z_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_ecount_full_nz(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_ecount_full_nz_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_bcount(...) IOCTLINT_SAL("in_bytes:" #__VA_ARGS__)
#define __in_bcount_opt(...) IOCTLINT_SAL("in_bytes_opt:" #__VA_ARGS__)
#define __in_bcount_z(...) IOCTLINT_SAL("in_bytes:" #__VA_ARGS__)
#define __in_bcount_z_opt(...) IOCTLINT_SAL("in_bytes_opt:" #__VA_ARGS__)
#define __in_bcount_nz(...) IOCTLINT_SAL("in_bytes:" #__VA_ARGS__)
#define __in_bcount_nz_opt(...) IOCTLINT_SAL("in_bytes_opt:" #__VA_ARGS__)
#define __in_bcount_part(...) IOCTLINT_SAL("in_bytes_part:" #__VA_ARGS__)
#define __in_bcount_part_opt(...) IOCTLINT_SAL("in_bytes_part_opt:" #__VA_ARGS__)
#define __in_bcount_part_z(...) IOCTLINT_SAL("in_bytes_part:" #__VA_ARGS__)
#define __in_bcount_part_z_opt(...) IOCTLINT_SAL("in_bytes_part_opt:" #__VA_ARGS__)
#define __in_bcount_part_nz(...) IOCTLINT_SAL("in_bytes_part:" #__VA_ARGS__)
#define __in_bcount_part_nz_opt(...) IOCTLINT_SAL("in_bytes_part_opt:" #__VA_ARGS__)
#define __in_bcount_full(...) IOCTLINT_SAL("in_bytes_full:" #__VA_ARGS__)
#define __in_bcount_full_opt(...) IOCTLINT_SAL("in_bytes_full_opt:" #__VA_ARGS__)
#define __in_bcount_full_z(...) IOCTLINT_SAL("in_bytes_full:" #__VA_ARGS__)
#define __in_bcount_full_z_opt(...) IOCTLINT_SAL("in_bytes_full_opt:" #__VA_ARGS__)
#define __in_bcount_full_nz(...) IOCTLINT_SAL("in_bytes_full:" #__VA_ARGS__)
#define __in_bcount_full_nz_opt(...) IOCTLINT_SAL("in_bytes_full_opt:" #__VA_ARGS__)
#define __in_xcount(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_xcount_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_xcount_z(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_xcount_z_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_xcount_nz(...) IOCTLINT_SAL("in_elems:" #__VA_ARGS__)
#define __in_xcount_nz_opt(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_xcount_part(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_xcount_part_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_xcount_part_z(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_xcount_part_z_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_xcount_part_nz(...) IOCTLINT_SAL("in_elems_part:" #__VA_ARGS__)
#define __in_xcount_part_nz_opt(...) IOCTLINT_SAL("in_elems_part_opt:" #__VA_ARGS__)
#define __in_xcount_full(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_xcount_full_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_xcount_full_z(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_xcount_full_z_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_xcount_full_nz(...) IOCTLINT_SAL("in_elems_full:" #__VA_ARGS__)
#define __in_xcount_full_nz_opt(...) IOCTLINT_SAL("in_elems_full_opt:" #__VA_ARGS__)
#define __in_opt_bcount(...) IOCTLINT_SAL("in_bytes_opt:" #__VA_ARGS__)
#define __in_opt_ecount(...) IOCTLINT_SAL("in_elems_opt:" #__VA_ARGS__)
#define __in_z IOCTLINT_SAL("in_z")
#define __in_z_opt IOCTLINT_SAL("in_opt_z")
#define __in_nz
#define __in_nz_opt
#define __in_awcount
#define __in_awcount_opt(...)
#define __in_range(...)
#define __in_bound(...)
#define __in_data_source(...)
#define __out IOCTLINT_SAL("out")
#define __out_opt IOCTLINT_SAL("out_opt")
#define __out_ecount(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_ecount_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_ecount_z(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_ecount_z_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_ecount_nz(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_ecount_nz_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_ecount_part(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_ecount_part_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_ecount_part_z(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_ecount_part_z_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_ecount_part_nz(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_ecount_part_nz_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_ecount_full(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_ecount_full_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_ecount_full_z(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_ecount_full_z_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_ecount_full_nz(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_ecount_full_nz_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_bcount(...) IOCTLINT_SAL("out_bytes:" #__VA_ARGS__)
#define __out_bcount_opt(...) IOCTLINT_SAL("out_bytes_opt:" #__VA_ARGS__)
#define __out_bcount_z(...) IOCTLINT_SAL("out_bytes:" #__VA_ARGS__)
#define __out_bcount_z_opt(...) IOCTLINT_SAL("out_bytes_opt:" #__VA_ARGS__)
#define __out_bcount_nz(...) IOCTLINT_SAL("out_bytes:" #__VA_ARGS__)
#define __out_bcount_nz_opt(...) IOCTLINT_SAL("out_bytes_opt:" #__VA_ARGS__)
#define __out_bcount_part(...) IOCTLINT_SAL("out_bytes_part:" #__VA_ARGS__)
#define __out_bcount_part_opt(...) IOCTLINT_SAL("out_bytes_part_opt:" #__VA_ARGS__)
#define __out_bcount_part_z(...) IOCTLINT_SAL("out_bytes_part:" #__VA_ARGS__)
#define __out_bcount_part_z_opt(...) IOCTLINT_SAL("out_bytes_part_opt:" #__VA_ARGS__)
#define __out_bcount_part_nz(...) IOCTLINT_SAL("out_bytes_part:" #__VA_ARGS__)
#define __out_bcount_part_nz_opt(...) IOCTLINT_SAL("out_bytes_part_opt:" #__VA_ARGS__)
#define __out_bcount_full(...) IOCTLINT_SAL("out_bytes_full:" #__VA_ARGS__)
#define __out_bcount_full_opt(...) IOCTLINT_SAL("out_bytes_full_opt:" #__VA_ARGS__)
#define __out_bcount_full_z(...) IOCTLINT_SAL("out_bytes_full:" #__VA_ARGS__)
#define __out_bcount_full_z_opt(...) IOCTLINT_SAL("out_bytes_full_opt:" #__VA_ARGS__)
#define __out_bcount_full_nz(...) IOCTLINT_SAL("out_bytes_full:" #__VA_ARGS__)
#define __out_bcount_full_nz_opt(...) IOCTLINT_SAL("out_bytes_full_opt:" #__VA_ARGS__)
#define __out_xcount(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_xcount_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_xcount_z(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_xcount_z_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_xcount_nz(...) IOCTLINT_SAL("out_elems:" #__VA_ARGS__)
#define __out_xcount_nz_opt(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_xcount_part(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_xcount_part_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_xcount_part_z(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_xcount_part_z_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_xcount_part_nz(...) IOCTLINT_SAL("out_elems_part:" #__VA_ARGS__)
#define __out_xcount_part_nz_opt(...) IOCTLINT_SAL("out_elems_part_opt:" #__VA_ARGS__)
#define __out_xcount_full(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_xcount_full_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_xcount_full_z(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_xcount_full_z_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_xcount_full_nz(...) IOCTLINT_SAL("out_elems_full:" #__VA_ARGS__)
#define __out_xcount_full_nz_opt(...) IOCTLINT_SAL("out_elems_full_opt:" #__VA_ARGS__)
#define __out_opt_bcount(...) IOCTLINT_SAL("out_bytes_opt:" #__VA_ARGS__)
#define __out_opt_ecount(...) IOCTLINT_SAL("out_elems_opt:" #__VA_ARGS__)
#define __out_z IOCTLINT_SAL("out_z")
#define __out_z_opt IOCTLINT_SAL("out_opt_z")
#define __out_nz
#define __out_nz_opt
#define __out_awcount
#define __out_awcount_opt(...)
#define __out_range(...)
#define __out_bound(...)
#define __out_data_source(...)
#define __inout IOCTLINT_SAL("inout")
#define __inout_opt IOCTLINT_SAL("inout_opt")
#define __inout_ecount(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_ecount_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_ecount_z(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_ecount_z_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_ecount_nz(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_ecount_nz_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_ecount_part(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_ecount_part_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_ecount_part_z(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_ecount_part_z_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_ecount_part_nz(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_ecount_part_nz_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_ecount_full(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_ecount_full_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_ecount_full_z(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_ecount_full_z_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_ecount_full_nz(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_ecount_full_nz_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_bcount(...) IOCTLINT_SAL("inout_bytes:" #__VA_ARGS__)
#define __inout_bcount_opt(...) IOCTLINT_SAL("inout_bytes_opt:" #__VA_ARGS__)
#define __inout_bcount_z(...) IOCTLINT_SAL("inout_bytes:" #__VA_ARGS__)
#define __inout_bcount_z_opt(...) IOCTLINT_SAL("inout_bytes_opt:" #__VA_ARGS__)
#define __inout_bcount_nz(...) IOCTLINT_SAL("inout_bytes:" #__VA_ARGS__)
#define __inout_bcount_nz_opt(...) IOCTLINT_SAL("inout_bytes_opt:" #__VA_ARGS__)
#define __inout_bcount_part(...) IOCTLINT_SAL("inout_bytes_part:" #__VA_ARGS__)
#define __inout_bcount_part_opt(...) IOCTLINT_SAL("inout_bytes_part_opt:" #__VA_ARGS__)
#define __inout_bcount_part_z(...) IOCTLINT_SAL("inout_bytes_part:" #__VA_ARGS__)
#define __inout_bcount_part_z_opt(...) IOCTLINT_SAL("inout_bytes_part_opt:" #__VA_ARGS__)
#define __inout_bcount_part_nz(...) IOCTLINT_SAL("inout_bytes_part:" #__VA_ARGS__)
#define __inout_bcount_part_nz_opt(...) IOCTLINT_SAL("inout_bytes_part_opt:" #__VA_ARGS__)
#define __inout_bcount_full(...) IOCTLINT_SAL("inout_bytes_full:" #__VA_ARGS__)
#define __inout_bcount_full_opt(...) IOCTLINT_SAL("inout_bytes_full_opt:" #__VA_ARGS__)
#define __inout_bcount_full_z(...) IOCTLINT_SAL("inout_bytes_full:" #__VA_ARGS__)
#define __inout_bcount_full_z_opt(...) IOCTLINT_SAL("inout_bytes_full_opt:" #__VA_ARGS__)
#define __inout_bcount_full_nz(...) IOCTLINT_SAL("inout_bytes_full:" #__VA_ARGS__)
#define __inout_bcount_full_nz_opt(...) IOCTLINT_SAL("inout_bytes_full_opt:" #__VA_ARGS__)
#define __inout_xcount(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_xcount_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_xcount_z(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_xcount_z_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_xcount_nz(...) IOCTLINT_SAL("inout_elems:" #__VA_ARGS__)
#define __inout_xcount_nz_opt(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_xcount_part(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_xcount_part_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_xcount_part_z(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_xcount_part_z_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_xcount_part_nz(...) IOCTLINT_SAL("inout_elems_part:" #__VA_ARGS__)
#define __inout_xcount_part_nz_opt(...) IOCTLINT_SAL("inout_elems_part_opt:" #__VA_ARGS__)
#define __inout_xcount_full(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_xcount_full_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_xcount_full_z(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_xcount_full_z_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_xcount_full_nz(...) IOCTLINT_SAL("inout_elems_full:" #__VA_ARGS__)
#define __inout_xcount_full_nz_opt(...) IOCTLINT_SAL("inout_elems_full_opt:" #__VA_ARGS__)
#define __inout_opt_bcount(...) IOCTLINT_SAL("inout_bytes_opt:" #__VA_ARGS__)
#define __inout_opt_ecount(...) IOCTLINT_SAL("inout_elems_opt:" #__VA_ARGS__)
#define __inout_z IOCTLINT_SAL("inout_z")
#define __inout_z_opt IOCTLINT_SAL("inout_opt_z")
#define __inout_nz
#define __inout_nz_opt
#define __inout_awcount
#define __inout_awcount_opt(...)
#define __inout_range(...)
#define __inout_bound(...)
#define __inout_data_source(...)
#define __deref_in IOCTLINT_SAL("deref_in")
#define __deref_in_opt IOCTLINT_SAL("deref_in_opt")
#define __deref_in_ecount(...)
#define __deref_in_ecount_opt(...)
#define __deref_in_ecount_part(...)
#define __deref_in_ecount_part_opt(...)
#define __deref_in_ecount_full(...)
#define __deref_in_ecount_full_opt(...)
#define __deref_in_bcount(...)
#define __deref_in_bcount_opt(...)
#define __deref_in_bcount_part(...)
#define __deref_in_bcount_part_opt(...)
#define __deref_in_bcount_full(...)
#define __deref_in_bcount_full_opt(...)
#define __deref_in_z
#define __deref_in_z_opt
#define __deref_in_nz
#define __deref_in_nz_opt
#define __deref_in_range(...)
#define __deref_in_bound(...)
#define __deref_out IOCTLINT_SAL("deref_out")
#define __deref_out_opt IOCTLINT_SAL("deref_out_opt")
#define __deref_out_ecount(...)
#define __deref_out_ecount_opt(...)
#define __deref_out_ecount_part(...)
#define __deref_out_ecount_part_opt(...)
#define __deref_out_ecount_full(...)
#define __deref_out_ecount_full_opt(...)
#define __deref_out_bcount(...)
#define __deref_out_bcount_opt(...)
#define __deref_out_bcount_part(...)
#define __deref_out_bcount_part_opt(...)
#define __deref_out_bcount_full(...)
#define __deref_out_bcount_full_opt(...)
#define __deref_out_z
#define __deref_out_z_opt
#define __deref_out_nz
#define __deref_out_nz_opt
#define __deref_out_range(...)
#define __deref_out_bound(...)
#define __deref_inout IOCTLINT_SAL("deref_inout")
#define __deref_inout_opt IOCTLINT_SAL("deref_inout_opt")
#define __deref_inout_ecount(...)
#define __deref_inout_ecount_opt(...)
#define __deref_inout_ecount_part(...)
#define __deref_inout_ecount_part_opt(...)
#define __deref_inout_ecount_full(...)
#define __deref_inout_ecount_full_opt(...)
#define __deref_inout_bcount(...)
#define __deref_inout_bcount_opt(...)
#define __deref_inout_bcount_part(...)
#define __deref_inout_bcount_part_opt(...)
#define __deref_inout_bcount_full(...)
#define __deref_inout_bcount_full_opt(...)
#define __deref_inout_z
#define __deref_inout_z_opt
#define __deref_inout_nz
#define __deref_inout_nz_opt
#define __deref_inout_range(...)
#define __deref_inout_bound(...)
#define __deref_ecount(...)
#define __deref_ecount_opt(...)
#define __deref_bcount(...)
#define __deref_bcount_opt(...)
#define __deref_xcount(...)
#define __deref_xcount_opt(...)
#define __deref_opt_in IOCTLINT_SAL("deref_opt_in")
#define __deref_opt_in_opt IOCTLINT_SAL("deref_opt_in_opt")
#define __deref_opt_in_ecount(...)
#define __deref_opt_in_ecount_opt(...)
#define __deref_opt_in_ecount_part(...)
#define __deref_opt_in_ecount_part_opt(...)
#define __deref_opt_in_ecount_full(...)
#define __deref_opt_in_ecount_full_opt(...)
#define __deref_opt_in_bcount(...)
#define __deref_opt_in_bcount_opt(...)
#define __deref_opt_in_bcount_part(...)
#define __deref_opt_in_bcount_part_opt(...)
#define __deref_opt_in_bcount_full(...)
#define __deref_opt_in_bcount_full_opt(...)
#define __deref_opt_in_z
#define __deref_opt_in_z_opt
#define __deref_opt_in_nz
#define __deref_opt_in_nz_opt
#define __deref_opt_in_range(...)
#define __deref_opt_in_bound(...)
#define __deref_opt_out IOCTLINT_SAL("deref_opt_out")
#define __deref_opt_out_opt IOCTLINT_SAL("deref_opt_out_opt")
#define __deref_opt_out_ecount(...)
#define __deref_opt_out_ecount_opt(...)
#define __deref_opt_out_ecount_part(...)
#define __deref_opt_out_ecount_part_opt(...)
#define __deref_opt_out_ecount_full(...)
#define __deref_opt_out_ecount_full_opt(...)
#define __deref_opt_out_bcount(...)
#define __deref_opt_out_bcount_opt(...)
#define __deref_opt_out_bcount_part(...)
#define __deref_opt_out_bcount_part_opt(...)
#define __deref_opt_out_bcount_full(...)
#define __deref_opt_out_bcount_full_opt(...)
#define __deref_opt_out_z
#define __deref_opt_out_z_opt
#define __deref_opt_out_nz
#define __deref_opt_out_nz_opt
#define __deref_opt_out_range(...)
#define __deref_opt_out_bound(...)
#define __deref_opt_inout IOCTLINT_SAL("deref_opt_inout")
#define __deref_opt_inout_opt IOCTLINT_SAL("deref_opt_inout_opt")
#define __deref_opt_inout_ecount(...)
#define __deref_opt_inout_ecount_opt(...)
#define __deref_opt_inout_ecount_part(...)
#define __deref_opt_inout_ecount_part_opt(...)
#define __deref_opt_inout_ecount_full(...)
#define __deref_opt_inout_ecount_full_opt(...)
#define __deref_opt_inout_bcount(...)
#define __deref_opt_inout_bcount_opt(...)
#define __deref_opt_inout_bcount_part(...)
#define __deref_opt_inout_bcount_part_opt(...)
#define __deref_opt_inout_bcount_full(...)
#define __deref_opt_inout_bcount_full_opt(...)
#define __deref_opt_inout_z
#define __deref_opt_inout_z_opt
#define __deref_opt_inout_nz
#define __deref_opt_inout_nz_opt
#define __deref_opt_inout_range(...)
#define __deref_opt_inout_bound(...)
#define __deref_opt_ecount(...)
#define __deref_opt_ecount_opt(...)
#define __deref_opt_bcount(...)
#define __deref_opt_bcount_opt(...)
#define __deref_opt_xcount(...)
#define __deref_opt_xcount_opt(...)
#define __reserved
#define __nullterminated
#define __nullnullterminated
#define __possibly_notnullterminated
#define __notnull
#define __maybenull
#define __valid
#define __notvalid
#define __readonly
#define __notreadonly
#define __maybereadonly
#define __exceptthat
#define __maybeexceptthat
#define __execeptthat
#define __callback
#define __format_string
#define __override
#define __rpc_entry
#define __kernel_entry
#define __gdi_entry
#define __encoded_pointer
#define __encoded_array
#define __refparam
#define __pre
#define __post
#define __deref
#define __pre_except_maybenull
#define __deferTypecheck
#define __pre_valid
#define __pre_invalid
#define __pre_readonly
#define __pre_null
#define __pre_notnull
#define __pre_maybenull
#define __pre_deref
#define __post_valid
#define __post_null
#define __post_notnull
#define __post_maybenull
#define __post_deref
#define __post_nullterminated
#define __deref_nullterminated
#define __nonvolatile
#define __nocount
#define __in_nocount
#define __drv_nonConstant
#define __possibly_null
#define __internal_kernel_driver
#define __kernel_code
#define __kernel_driver
#define __user_code
#define __user_driver
#define __drv_constant
#define __drv_nonconstant
#define __drv_interlocked
#define __drv_floatUsed
#define __drv_floatSaved
#define __drv_floatRestored
#define __drv_notPointer
#define __drv_isObjectPointer
#define __drv_inTry
#define __drv_notInTry

#define __range(...)
#define __blocksOn(...)
#define __control_entrypoint(...)
#define __data_entrypoint(...)
#define __typefix(...)
#define __struct_bcount(...)
#define __struct_xcount(...)
#define __ecount(...)
#define __bcount(...)
#define __xcount(...)
#define __ecount_opt(...)
#define __bcount_opt(...)
#define __ecount_part(...)
#define __bcount_part(...)
#define __ecount_full(...)
#define __bcount_full(...)
#define __elem_readableTo(...)
#define __elem_writableTo(...)
#define __byte_readableTo(...)
#define __byte_writableTo(...)
#define __readableTo(...)
#define __writableTo(...)
#define __inner_control_entrypoint(...)
#define __inner_data_entrypoint(...)
#define __file_parser(...)
#define __file_parser_class(...)
#define __source_code_content(...)
#define __class_code_content(...)
#define __drv_formatString(...)
#define __drv_preferredFunction(...)
#define __drv_strictType(...)
#define __drv_strictTypeMatch(...)
#define __drv_out(...)
#define __drv_in(...)
#define __drv_inout(...)
#define __drv_out_deref(...)
#define __drv_in_deref(...)
#define __drv_deref(...)
#define __drv_ret(...)
#define __drv_fun(...)
#define __drv_valueIs(...)
#define __drv_clearDoInit(...)
#define __drv_IoGetDmaAdapter(...)
#define __drv_completionType(...)
#define __drv_internal(...)
#define __drv_declspec(...)
#define __drv_nop(...)
#define __drv_defined(...)
#define __drv_unit(...)
#define __drv_group(...)
#define __drv_canInstall(...)
#define __drv_holds(...)
#define __drv_holdsGlobal(...)
#define __drv_interlockedBy(...)
#define __drv_innerAcquires(...)
#define __drv_ctypePre(...)
#define __drv_typeExpr(...)
#define __drv_typeCond(...)
#define __drv_typeBitset(...)
#define __drv_typeConst(...)
#define __drv_functionClassExempt(...)
#define __drv_callbackRoutine(...)
#define __struct_ecount(...)
#define __assume_bound(...)
#define __assume_validated(...)
#define __success_on(...)
#define __out_validated(...)
#define __analysis_hint(...)
#define __field_data_source(...)
#define __allocator
#define __drv_Mode_impl_
#define __fallthrough_dec
#define __field_ecount(...)
#define __field_ecount_opt(...)
#define __field_ecount_part(...)
#define __field_ecount_part_opt(...)
#define __field_ecount_full(...)
#define __field_ecount_full_opt(...)
#define __field_bcount(...)
#define __field_bcount_opt(...)
#define __field_bcount_part(...)
#define __field_bcount_part_opt(...)
#define __field_bcount_full(...)
#define __field_bcount_full_opt(...)
#define __field_xcount(...)
#define __field_xcount_opt(...)
#define __field_xcount_part(...)
#define __field_xcount_part_opt(...)
#define __field_xcount_full(...)
#define __field_xcount_full_opt(...)
#define __field_range(...)
#define __field_nullterminated
#define __field_encoded_pointer
#define __analysis_assert(...) ((void)0)
#define __analysis_assume_nullterminated(...) ((void)0)
#define __analysis_assume_lock_acquired(...) ((void)0)
#define __analysis_assume_lock_released(...) ((void)0)
#define __drv_report(...) ((void)0)
#define _Analysis_assert_(...) ((void)0)
#define _Analysis_assume_nullterminated_(...) ((void)0)
#define __analysis_noreturn

/* Facts a driver states about a value: kept as an assumption */
#define _Analysis_assume_(e) __builtin_assume(!!(e))
#define __analysis_assume(e) __builtin_assume(!!(e))

/* Fields and structures */
#define _Field_size_(...) IOCTLINT_SAL("field_size:" #__VA_ARGS__)
#define _Field_size_opt_(...) IOCTLINT_SAL("field_size_opt:" #__VA_ARGS__)
#define _Field_size_part_(...) IOCTLINT_SAL("field_size_part:" #__VA_ARGS__)
#define _Field_size_part_opt_(...) IOCTLINT_SAL("field_size_part_opt:" #__VA_ARGS__)
#define _Field_size_full_(...) IOCTLINT_SAL("field_size_full:" #__VA_ARGS__)
#define _Field_size_full_opt_(...) IOCTLINT_SAL("field_size_full_opt:" #__VA_ARGS__)
#define _Field_size_bytes_(...) IOCTLINT_SAL("field_size_bytes:" #__VA_ARGS__)
#define _Field_size_bytes_opt_(...) IOCTLINT_SAL("field_size_bytes_opt:" #__VA_ARGS__)
#define _Field_size_bytes_part_(...) IOCTLINT_SAL("field_size_bytes_part:" #__VA_ARGS__)
#define _Field_size_bytes_part_opt_(...) IOCTLINT_SAL("field_size_bytes_part_opt:" #__VA_ARGS__)
#define _Field_size_bytes_full_(...) IOCTLINT_SAL("field_size_bytes_full:" #__VA_ARGS__)
#define _Field_size_bytes_full_opt_(...) IOCTLINT_SAL("field_size_bytes_full_opt:" #__VA_ARGS__)
#define _Field_z_
#define _Struct_size_bytes_(...)
#define _Field_size_z_(...)

/* Everything else: nothing the engine reads */
#define _Null_
#define _Unreferenced_parameter_
#define _Notnull_
#define _Maybenull_
#define _Valid_
#define _Notvalid_
#define _Maybevalid_
#define _Null_terminated_
#define _NullNull_terminated_
#define _Const_
#define _Literal_
#define _Notliteral_
#define _Points_to_data_
#define _Strict_type_match_
#define _Unchanged_
#define _Notref_
#define _Inexpressible_
#define _Translates_Win32_to_HRESULT_
#define _Translates_NTSTATUS_to_HRESULT_
#define _Printf_format_string_
#define _Scanf_format_string_
#define _Scanf_s_format_string_
#define _Enum_is_bitflag_
#define _Post_
#define _Pre_
#define _Prepost_
#define _Deref_
#define _Ref_
#define _Pre_valid_
#define _Pre_opt_valid_
#define _Pre_invalid_
#define _Pre_null_
#define _Pre_notnull_
#define _Pre_maybenull_
#define _Pre_z_
#define _Pre_opt_z_
#define _Pre_readonly_
#define _Pre_writeonly_
#define _Pre_unknown_
#define _Pre_defensive_
#define _Post_defensive_
#define _Post_valid_
#define _Post_null_
#define _Post_notnull_
#define _Post_maybenull_
#define _Post_z_
#define _Post_maybez_
#define _Post_readonly_
#define _Deref_in_
#define _Deref_out_
#define _Deref_inout_
#define _Deref_in_opt_
#define _Deref_out_opt_
#define _Deref_inout_opt_
#define _Deref_out_z_
#define _Deref_out_opt_z_
#define _Deref_opt_out_
#define _Deref_opt_out_opt_
#define _Deref_opt_out_z_
#define _Deref_opt_out_opt_z_
#define _Deref_inout_z_
#define _Deref_inout_opt_z_
#define _Deref_in_z_
#define _Deref_in_opt_z_
#define _Deref_prepost_z_
#define _Deref_prepost_opt_z_
#define _Deref_post_null_
#define _Deref_post_notnull_
#define _Deref_post_maybenull_
#define _Deref_post_valid_
#define _Deref_post_z_
#define _Deref_post_opt_z_
#define _Deref_post_opt_valid_
#define _Deref_pre_z_
#define _Deref_pre_opt_z_
#define _Deref_pre_valid_
#define _Deref_pre_opt_valid_
#define _Deref_pre_notnull_
#define _Deref_pre_maybenull_
#define _Deref_pre_null_
#define _Deref_pre_invalid_
#define _Deref_pre_readonly_
#define _Deref_pre_writeonly_
#define _Deref_ret_z_
#define _Deref_ret_opt_z_
#define _Deref2_pre_readonly_
#define _Deref_prepost_valid_
#define _Deref_prepost_opt_valid_
#define _Prepost_z_
#define _Prepost_opt_z_
#define _Prepost_valid_
#define _Prepost_opt_valid_
#define _Analysis_noreturn_
#define _Raises_SEH_exception_
#define _Maybe_raises_SEH_exception_
#define _Return_
#define _Curr_
#define _Kernel_float_saved_
#define _Kernel_float_restored_
#define _Kernel_float_used_
#define _Field_notnull_
#define _Old_(...)
#define _Param_(...)
#define _Printf_format_string_params_(...)
#define _Scanf_format_string_params_(...)
#define _Scanf_s_format_string_params_(...)
#define _Pre_satisfies_(...)
#define _Post_satisfies_(...)
#define _Post_equal_to_(...)
#define _Satisfies_(...)
#define _Pre_equal_to_(...)
#define _Readable_bytes_(...)
#define _Readable_elements_(...)
#define _Writable_bytes_(...)
#define _Writable_elements_(...)
#define _Pre_readable_size_(...)
#define _Pre_writable_size_(...)
#define _Pre_readable_byte_size_(...)
#define _Pre_writable_byte_size_(...)
#define _Post_readable_size_(...)
#define _Post_writable_size_(...)
#define _Post_readable_byte_size_(...)
#define _Post_writable_byte_size_(...)
#define _Pre_cap_(...)
#define _Pre_bytecap_(...)
#define _Pre_count_(...)
#define _Pre_bytecount_(...)
#define _Pre_cap_c_(...)
#define _Pre_bytecap_c_(...)
#define _Pre_count_c_(...)
#define _Pre_bytecount_c_(...)
#define _Post_cap_(...)
#define _Post_bytecap_(...)
#define _Post_count_(...)
#define _Post_bytecount_(...)
#define _Post_count_c_(...)
#define _Post_bytecount_c_(...)
#define _Post_count_x_(...)
#define _Post_bytecount_x_(...)
#define _Post_z_count_(...)
#define _Post_z_bytecount_(...)
#define _Deref_pre_count_(...)
#define _Deref_pre_bytecount_(...)
#define _Deref_pre_cap_(...)
#define _Deref_pre_bytecap_(...)
#define _Deref_post_count_(...)
#define _Deref_post_bytecount_(...)
#define _Deref_post_cap_(...)
#define _Deref_post_bytecap_(...)
#define _Deref_out_bound_(...)
#define _Deref_in_bound_(...)
#define _Deref_inout_bound_(...)
#define _In_bound_(...)
#define _Out_bound_(...)
#define _Inout_bound_(...)
#define _Ret_bound_(...)
#define _Null_terminated_size_(...)
#define _Kernel_clear_do_init_(...)
#define _Kernel_IoGetDmaAdapter_(...)
#define _In_function_class_(...)
#define _Called_from_function_class_(...)
#define _Analysis_mode_(...)
#define _Analysis_hint_(...)
#define _Static_assume_(...)
#define _Const_length_(...)
#define _String_length_(...)
#define _Nonnull_if_(...)
#define _Ret_inexpressible_(...)
#define _In_reads_until_(...)
#define _Field_bytecount_(...)
#define _In_count_c_(...)
#define _In_count_x_(...)
#define _In_cap_(...)
#define _In_cap_c_(...)
#define _In_cap_x_(...)
#define _In_bytecount_c_(...)
#define _In_bytecount_x_(...)
#define _In_bytecap_(...)
#define _In_bytecap_c_(...)
#define _In_bytecap_x_(...)
#define _In_opt_count_(...)
#define _In_opt_count_c_(...)
#define _In_opt_count_x_(...)
#define _In_opt_cap_(...)
#define _In_opt_cap_c_(...)
#define _In_opt_cap_x_(...)
#define _In_opt_bytecount_(...)
#define _In_opt_bytecount_c_(...)
#define _In_opt_bytecount_x_(...)
#define _In_opt_bytecap_(...)
#define _In_opt_bytecap_c_(...)
#define _In_opt_bytecap_x_(...)
#define _Out_count_(...)
#define _Out_count_c_(...)
#define _Out_count_x_(...)
#define _Out_cap_(...)
#define _Out_cap_c_(...)
#define _Out_cap_x_(...)
#define _Out_bytecount_(...)
#define _Out_bytecount_c_(...)
#define _Out_bytecount_x_(...)
#define _Out_bytecap_(...)
#define _Out_bytecap_c_(...)
#define _Out_bytecap_x_(...)
#define _Out_opt_count_(...)
#define _Out_opt_count_c_(...)
#define _Out_opt_count_x_(...)
#define _Out_opt_cap_(...)
#define _Out_opt_cap_c_(...)
#define _Out_opt_cap_x_(...)
#define _Out_opt_bytecount_(...)
#define _Out_opt_bytecount_c_(...)
#define _Out_opt_bytecount_x_(...)
#define _Out_opt_bytecap_(...)
#define _Out_opt_bytecap_c_(...)
#define _Out_opt_bytecap_x_(...)
#define _Inout_count_(...)
#define _Inout_count_c_(...)
#define _Inout_count_x_(...)
#define _Inout_cap_(...)
#define _Inout_cap_c_(...)
#define _Inout_cap_x_(...)
#define _Inout_bytecount_(...)
#define _Inout_bytecount_c_(...)
#define _Inout_bytecount_x_(...)
#define _Inout_bytecap_(...)
#define _Inout_bytecap_c_(...)
#define _Inout_bytecap_x_(...)
#define _Inout_opt_count_(...)
#define _Inout_opt_count_c_(...)
#define _Inout_opt_count_x_(...)
#define _Inout_opt_cap_(...)
#define _Inout_opt_cap_c_(...)
#define _Inout_opt_cap_x_(...)
#define _Inout_opt_bytecount_(...)
#define _Inout_opt_bytecount_c_(...)
#define _Inout_opt_bytecount_x_(...)
#define _Inout_opt_bytecap_(...)
#define _Inout_opt_bytecap_c_(...)
#define _Inout_opt_bytecap_x_(...)
#define _Out_cap_post_count_(...)
#define _Out_opt_cap_post_count_(...)
#define _Out_bytecap_post_bytecount_(...)
#define _Out_opt_bytecap_post_bytecount_(...)
#define _Out_z_cap_post_count_(...)
#define _Out_z_bytecap_post_bytecount_(...)
#define _Out_capcount_(...)
#define _Out_opt_capcount_(...)
#define _Out_bytecapcount_(...)
#define _Out_opt_bytecapcount_(...)
#define _Out_capcount_x_(...)
#define _Out_bytecapcount_x_(...)
#define _Out_z_capcount_(...)
#define _Out_opt_z_capcount_(...)
#define _Out_z_bytecapcount_(...)
#define _Out_opt_z_bytecapcount_(...)
#define _Out_opt_z_cap_post_count_(...)
#define _Out_cap_z_(...)
#define _Inout_z_cap_z_(...)
#define _Analysis_code_type_user_code_
#define _Analysis_code_type_user_driver_
#define _Analysis_code_type_kernel_code_
#define _Analysis_code_type_kernel_driver_

/* Words of Microsoft's compiler and kit that are there before any header is read. */
#ifndef __cplusplus
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif
#define FORCEINLINE __forceinline
#define NOTHING
#define CFORCEINLINE __forceinline
#define DECLSPEC_GUARD_SUPPRESS
#define DECLSPEC_GUARDNOCF
#define DECLSPEC_RESTRICT
#define DECLSPEC_SAFEBUFFERS
#define DECLSPEC_NOINITALL
#define DECLSPEC_NOSANITIZEADDRESS
#define DECLSPEC_CHPE_GUEST
#define DECLSPEC_CHPE_PATCHABLE
#define DECLSPEC_XFG
#define POINTER_SIGNED
#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#endif
/* Where code goes changes no meaning, but an override must repeat it, which Microsoft's compiler does not ask
 * for. #pragma code_seg is not touched by a macro. */
#define code_seg(...)
#ifdef __cplusplus
/* Kernel drivers are built with wchar_t as the number it is in C (flags.c). */
#ifndef _NATIVE_WCHAR_T_DEFINED
typedef unsigned short wchar_t;
#define _WCHAR_T_DEFINED
#endif
/* Microsoft's compiler knows it without <new>. */
namespace std {
enum class align_val_t : __SIZE_TYPE__;
struct nothrow_t;
}
#endif
#endif
