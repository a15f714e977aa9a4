/* std/all.h: the part of the C++ standard library that drivers and their callers use, as declarations.
 *
 * In:   C++ in user mode; every standard header (<string>, <vector>, ...) is one line that includes this
 * file. Out:  names, types and members with their usual types; nothing has a body unless the language needs
 * one. Idea: an analyzer wants the type of every expression, not the algorithm behind it. Containers share
 * two iterator shapes; policies (allocators, comparators) are accepted and ignored. Written from the public
 *       interface that the C++ standard describes.
 */
#ifndef IOCTLINT_STD_ALL_H
#define IOCTLINT_STD_ALL_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

namespace std
{
using ::ptrdiff_t;
using ::size_t;
typedef decltype(nullptr) nullptr_t;
enum class align_val_t : size_t {};
struct nothrow_t {
    explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;
enum class byte : unsigned char {};

// ---- types about types -----------------------------------------------------------------------------------
template <class T, T v> struct integral_constant {
    static constexpr T value = v;
    typedef T value_type;
    constexpr operator T() const noexcept { return v; }
};
template <bool b> using bool_constant = integral_constant<bool, b>;
typedef bool_constant<true> true_type;
typedef bool_constant<false> false_type;
template <class T> struct remove_reference {
    typedef T type;
};
template <class T> struct remove_reference<T &> {
    typedef T type;
};
template <class T> struct remove_reference<T &&> {
    typedef T type;
};
template <class T> using remove_reference_t = typename remove_reference<T>::type;
template <class T> struct remove_const {
    typedef T type;
};
template <class T> struct remove_const<const T> {
    typedef T type;
};
template <class T> using remove_const_t = typename remove_const<T>::type;
template <class T> struct remove_volatile {
    typedef T type;
};
template <class T> struct remove_volatile<volatile T> {
    typedef T type;
};
template <class T> struct remove_cv {
    typedef typename remove_const<typename remove_volatile<T>::type>::type type;
};
template <class T> using remove_cv_t = typename remove_cv<T>::type;
template <class T> struct remove_pointer {
    typedef T type;
};
template <class T> struct remove_pointer<T *> {
    typedef T type;
};
template <class T> struct remove_pointer<T *const> {
    typedef T type;
};
template <class T> using remove_pointer_t = typename remove_pointer<T>::type;
template <class T> struct remove_extent {
    typedef T type;
};
template <class T> struct remove_extent<T[]> {
    typedef T type;
};
template <class T, size_t n> struct remove_extent<T[n]> {
    typedef T type;
};
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct add_lvalue_reference {
    typedef T &type;
};
template <class T> struct add_rvalue_reference {
    typedef T &&type;
};
template <class T> struct add_pointer {
    typedef remove_reference_t<T> *type;
};
template <class T> using add_pointer_t = typename add_pointer<T>::type;
template <class T> struct add_const {
    typedef const T type;
};
template <class T> struct decay {
    typedef remove_cv_t<remove_reference_t<T>> type;
};
template <class T> using decay_t = typename decay<T>::type;
template <bool b, class T = void> struct enable_if {
};
template <class T> struct enable_if<true, T> {
    typedef T type;
};
template <bool b, class T = void> using enable_if_t = typename enable_if<b, T>::type;
template <bool b, class T, class F> struct conditional {
    typedef T type;
};
template <class T, class F> struct conditional<false, T, F> {
    typedef F type;
};
template <bool b, class T, class F> using conditional_t = typename conditional<b, T, F>::type;
template <class...> using void_t = void;
template <class A, class B> struct is_same : false_type {
};
template <class A> struct is_same<A, A> : true_type {
};
template <class A, class B> inline constexpr bool is_same_v = is_same<A, B>::value;
template <class T> struct is_pointer : false_type {
};
template <class T> struct is_pointer<T *> : true_type {
};
template <class T> inline constexpr bool is_pointer_v = is_pointer<T>::value;
template <class T> struct is_array : false_type {
};
template <class T> struct is_array<T[]> : true_type {
};
template <class T, size_t n> struct is_array<T[n]> : true_type {
};
template <class T> struct is_lvalue_reference : false_type {
};
template <class T> struct is_lvalue_reference<T &> : true_type {
};
template <class T> struct is_reference : false_type {
};
template <class T> struct is_reference<T &> : true_type {
};
template <class T> struct is_reference<T &&> : true_type {
};
template <class A, class B> struct is_base_of : bool_constant<__is_base_of(A, B)> {
};
template <class A, class B> inline constexpr bool is_base_of_v = is_base_of<A, B>::value;
template <class A, class B> struct is_convertible : bool_constant<__is_convertible_to(A, B)> {
};
template <class A, class B> inline constexpr bool is_convertible_v = is_convertible<A, B>::value;
template <class T> struct is_enum : bool_constant<__is_enum(T)> {
};
template <class T> struct is_class : bool_constant<__is_class(T)> {
};
template <class T> struct is_pod : bool_constant<__is_pod(T)> {
};
template <class T> inline constexpr bool is_pod_v = is_pod<T>::value;
template <class T> struct is_trivial : bool_constant<__is_trivial(T)> {
};
template <class T> struct is_trivially_copyable : bool_constant<__is_trivially_copyable(T)> {
};
template <class T> inline constexpr bool is_trivially_copyable_v = is_trivially_copyable<T>::value;
template <class T> struct is_standard_layout : bool_constant<__is_standard_layout(T)> {
};
template <class T> struct is_trivially_destructible : true_type {
};
template <class T> struct is_integral : bool_constant<__is_integral(T)> {
};
template <class T> inline constexpr bool is_integral_v = is_integral<T>::value;
template <class T> struct is_floating_point : bool_constant<__is_floating_point(T)> {
};
template <class T> struct is_arithmetic : bool_constant<__is_arithmetic(T)> {
};
template <class T> struct is_void : bool_constant<__is_void(T)> {
};
template <class T> struct is_unsigned : bool_constant<__is_unsigned(T)> {
};
template <class T> struct is_signed : bool_constant<__is_signed(T)> {
};
template <class T> struct is_function : bool_constant<__is_function(T)> {
};
template <class T> struct underlying_type {
    typedef __underlying_type(T) type;
};
template <class T> using underlying_type_t = typename underlying_type<T>::type;
template <class T> T &&declval() noexcept;
template <class F> struct result_of;
template <class F, class... A> struct result_of<F(A...)> {
    typedef decltype(declval<F>()(declval<A>()...)) type;
};
template <class F, class... A> using invoke_result_t = decltype(declval<F>()(declval<A>()...));

#if __cplusplus >= 202002L
template <class A, class B>
concept same_as = is_same_v<A, B>;
template <class A, class B>
concept derived_from = is_base_of_v<B, A>;
template <class A, class B>
concept convertible_to = is_convertible_v<A, B>;
template <class T>
concept integral = is_integral_v<T>;
template <class F, class... A>
concept invocable = requires(F &&f, A &&...a) { static_cast<F &&>(f)(static_cast<A &&>(a)...); };
template <class F, class... A>
concept predicate = invocable<F, A...>;
#endif

// ---- utility ---------------------------------------------------------------------------------------------
template <class T> constexpr remove_reference_t<T> &&move(T &&value) noexcept
{
    return static_cast<remove_reference_t<T> &&>(value);
}
template <class T> constexpr T &&forward(remove_reference_t<T> &value) noexcept
{
    return static_cast<T &&>(value);
}
template <class T> void swap(T &a, T &b);
template <class T, class U = T> T exchange(T &target, U &&value);
template <class T> T *addressof(T &value);
template <class T> const T &as_const(T &value);
struct piecewise_construct_t {
};
struct in_place_t {
};
template <class A, class B> struct pair {
    typedef A first_type;
    typedef B second_type;
    A first;
    B second;
    pair();
    pair(const A &a, const B &b);
    template <class C, class D> pair(C &&c, D &&d);
    template <class C, class D> pair(const pair<C, D> &other);
};
template <class A, class B> pair<decay_t<A>, decay_t<B>> make_pair(A &&a, B &&b);
template <class A, class B> bool operator==(const pair<A, B> &, const pair<A, B> &);
template <class A, class B> bool operator<(const pair<A, B> &, const pair<A, B> &);
template <class... T> class tuple
{
  public:
    tuple();
    template <class... U> tuple(U &&...values);
    template <class... U> tuple &operator=(const tuple<U...> &);
};
template <size_t n, class... T> struct tuple_element;
template <size_t n, class H, class... T>
struct tuple_element<n, tuple<H, T...>> : tuple_element<n - 1, tuple<T...>> {
};
template <class H, class... T> struct tuple_element<0, tuple<H, T...>> {
    typedef H type;
};
template <size_t n, class... T> typename tuple_element<n, tuple<T...>>::type &get(tuple<T...> &);
template <class... T> tuple<decay_t<T>...> make_tuple(T &&...);
template <class... T> tuple<T &...> tie(T &...);
template <class T> class initializer_list
{
    const T *first;
    size_t count;

  public:
    typedef T value_type;
    typedef const T *iterator;
    typedef const T *const_iterator;
    constexpr initializer_list() noexcept : first(0), count(0) {}
    constexpr size_t size() const noexcept { return count; }
    constexpr const T *begin() const noexcept { return first; }
    constexpr const T *end() const noexcept { return first + count; }
};
template <class T> class allocator
{
  public:
    typedef T value_type;
    T *allocate(size_t);
    void deallocate(T *, size_t);
};
template <class T> struct less {
    bool operator()(const T &, const T &) const;
};
template <class T> struct greater {
    bool operator()(const T &, const T &) const;
};
template <class T> struct hash {
    size_t operator()(const T &) const;
};
template <class T> struct equal_to {
    bool operator()(const T &, const T &) const;
};
template <class T> struct char_traits {
    typedef T char_type;
    static size_t length(const T *);
    static int compare(const T *, const T *, size_t);
};
template <class T> class numeric_limits
{
  public:
    static constexpr bool is_signed = T(-1) < T(0);
    static constexpr T(max)() noexcept
    {
        return T(~(unsigned long long)0 >> (64 - 8 * sizeof(T) + is_signed));
    }
    static constexpr T(min)() noexcept { return is_signed ? T(1ull << (8 * sizeof(T) - 1)) : T(0); }
    static constexpr T lowest() noexcept { return (min)(); }
    static T infinity() noexcept;
    static T quiet_NaN() noexcept;
    static T epsilon() noexcept;
};

// ---- exceptions ------------------------------------------------------------------------------------------
class exception
{
  public:
    exception() noexcept;
    exception(const char *) noexcept;
    virtual ~exception();
    virtual const char *what() const noexcept;
};
template <class T> class basic_string;
typedef basic_string<char> string;
typedef basic_string<wchar_t> wstring;
#define IOCTLINT_EXCEPTION(name, base) \
    class name : public base           \
    {                                  \
      public:                          \
        name();                        \
        name(const char *);            \
        name(const string &);          \
    };
IOCTLINT_EXCEPTION(logic_error, exception)
IOCTLINT_EXCEPTION(invalid_argument, logic_error)
IOCTLINT_EXCEPTION(out_of_range, logic_error)
IOCTLINT_EXCEPTION(length_error, logic_error)
IOCTLINT_EXCEPTION(domain_error, logic_error)
IOCTLINT_EXCEPTION(runtime_error, exception)
IOCTLINT_EXCEPTION(range_error, runtime_error)
IOCTLINT_EXCEPTION(overflow_error, runtime_error)
#undef IOCTLINT_EXCEPTION
class bad_alloc : public exception
{
};
class bad_cast : public exception
{
};
class error_code
{
  public:
    error_code();
    template <class C> error_code(int, const C &);
    int value() const;
    string message() const;
    explicit operator bool() const;
};
class system_error : public runtime_error
{
  public:
    template <class... A> system_error(A &&...);
    const error_code &code() const;
};
struct error_category {
};
const error_category &system_category();
const error_category &generic_category();
typedef void *exception_ptr;
exception_ptr current_exception();
[[noreturn]] void terminate();
[[noreturn]] void rethrow_exception(exception_ptr);

// ---- iterators and ranges --------------------------------------------------------------------------------
template <class T> class node_iterator
{
  public:
    typedef T value_type;
    typedef T &reference;
    typedef T *pointer;
    typedef ptrdiff_t difference_type;
    node_iterator();
    template <class U> node_iterator(const node_iterator<U> &);
    T &operator*() const;
    T *operator->() const;
    node_iterator &operator++();
    node_iterator operator++(int);
    node_iterator &operator--();
    node_iterator operator--(int);
    template <class U> bool operator==(const node_iterator<U> &) const;
    template <class U> bool operator!=(const node_iterator<U> &) const;
};
template <class I> class back_insert_iterator
{
  public:
    template <class T> back_insert_iterator &operator=(T &&);
    back_insert_iterator &operator*();
    back_insert_iterator &operator++();
    back_insert_iterator &operator++(int);
};
template <class C> back_insert_iterator<C> back_inserter(C &);
template <class C> back_insert_iterator<C> inserter(C &, ...);
template <class C> auto begin(C &c) -> decltype(c.begin());
template <class C> auto end(C &c) -> decltype(c.end());
template <class T, size_t n> T *begin(T (&)[n]);
template <class T, size_t n> T *end(T (&)[n]);
template <class C> auto size(const C &c) -> decltype(c.size());
template <class T, size_t n> constexpr size_t size(const T (&)[n])
{
    return n;
}
template <class I> void advance(I &, ptrdiff_t);
template <class I> ptrdiff_t distance(I, I);
template <class I> I next(I, ptrdiff_t = 1);
template <class I> I prev(I, ptrdiff_t = 1);

// Members all containers have. `I` and `C` are the iterator types.
#define IOCTLINT_CONTAINER(name, I, C) \
    typedef I iterator;                \
    typedef C const_iterator;          \
    typedef I reverse_iterator;        \
    typedef size_t size_type;          \
    typedef ptrdiff_t difference_type; \
    I begin();                         \
    I end();                           \
    C begin() const;                   \
    C end() const;                     \
    C cbegin() const;                  \
    C cend() const;                    \
    I rbegin();                        \
    I rend();                          \
    bool empty() const noexcept;       \
    size_t size() const noexcept;      \
    size_t max_size() const noexcept;  \
    void clear() noexcept;             \
    void swap(name &);                 \
    I erase(C);                        \
    I erase(C, C);
#define IOCTLINT_SEQUENCE(name, I, C)                               \
    typedef T value_type;                                           \
    typedef T &reference;                                           \
    typedef const T &const_reference;                               \
    name();                                                         \
    explicit name(size_t);                                          \
    name(size_t, const T &);                                        \
    name(initializer_list<T>);                                      \
    template <class J, class = decltype(*declval<J>())> name(J, J); \
    IOCTLINT_CONTAINER(name, I, C)                                  \
    T &front();                                                     \
    T &back();                                                      \
    const T &front() const;                                         \
    const T &back() const;                                          \
    void push_back(const T &);                                      \
    void push_back(T &&);                                           \
    void pop_back();                                                \
    void push_front(const T &);                                     \
    void pop_front();                                               \
    template <class... A> T &emplace_back(A &&...);                 \
    template <class... A> T &emplace_front(A &&...);                \
    template <class... A> I emplace(C, A &&...);                    \
    I insert(C, const T &);                                         \
    I insert(C, T &&);                                              \
    I insert(C, size_t, const T &);                                 \
    template <class J> void insert(C, J, J);                        \
    void assign(size_t, const T &);                                 \
    void assign(initializer_list<T>);                               \
    template <class J> void assign(J, J);                           \
    void resize(size_t);                                            \
    void resize(size_t, const T &);
template <class T, class A = allocator<T>> class vector
{
  public:
    IOCTLINT_SEQUENCE(vector, T *, const T *)
    T &operator[](size_t);
    const T &operator[](size_t) const;
    T &at(size_t);
    const T &at(size_t) const;
    T *data() noexcept;
    const T *data() const noexcept;
    void reserve(size_t);
    size_t capacity() const;
    void shrink_to_fit();
};
template <class T, class A = allocator<T>> class deque
{
  public:
    IOCTLINT_SEQUENCE(deque, T *, const T *)
    T &operator[](size_t);
    const T &operator[](size_t) const;
    T &at(size_t);
};
template <class T, class A = allocator<T>> class list
{
  public:
    IOCTLINT_SEQUENCE(list, node_iterator<T>, node_iterator<const T>)
    void remove(const T &);
    template <class P> void remove_if(P) {}
    void sort();
    template <class P> void sort(P) {}
    void reverse();
    void unique();
    template <class... B> void splice(B &&...);
};
template <class T, class A = allocator<T>> using forward_list = list<T, A>;
template <class T, size_t n> struct array {
    typedef T value_type;
    typedef T *iterator;
    typedef const T *const_iterator;
    T elements[n ? n : 1];
    T *begin();
    T *end();
    const T *begin() const;
    const T *end() const;
    constexpr size_t size() const noexcept { return n; }
    bool empty() const;
    constexpr T &operator[](size_t i) { return elements[i]; }
    constexpr const T &operator[](size_t i) const { return elements[i]; }
    T &at(size_t);
    T &front();
    T &back();
    T *data();
    const T *data() const;
    void fill(const T &);
};
template <class T, class C = deque<T>> class queue
{
  public:
    void push(const T &);
    void push(T &&);
    template <class... A> void emplace(A &&...);
    void pop();
    T &front();
    T &back();
    T &top();
    bool empty() const;
    size_t size() const;
};
template <class T, class C = vector<T>, class L = less<T>> class priority_queue : public queue<T>
{
};
template <class T, class C = deque<T>> class stack : public queue<T>
{
};
template <class D, class... P> struct first_type {
    typedef D type;
};
template <class D, class F, class... P> struct first_type<D, F, P...> {
    typedef F type;
};
#define IOCTLINT_KEYED(name, K, V)                                     \
    typedef K key_type;                                                \
    typedef V value_type;                                              \
    name();                                                            \
    name(initializer_list<V>);                                         \
    template <class J> name(J, J);                                     \
    template <class L> explicit name(const L &);                       \
    typedef typename first_type<less<K>, P...>::type key_compare;      \
    key_compare key_comp() const;                                      \
    IOCTLINT_CONTAINER(name, node_iterator<V>, node_iterator<const V>) \
    size_t erase(const K &);                                           \
    iterator find(const K &);                                          \
    const_iterator find(const K &) const;                              \
    size_t count(const K &) const;                                     \
    bool contains(const K &) const;                                    \
    iterator lower_bound(const K &);                                   \
    iterator upper_bound(const K &);                                   \
    pair<iterator, iterator> equal_range(const K &);                   \
    void reserve(size_t);
template <class K, class T> struct map_node {
    K &key() const;
    T &mapped() const;
    bool empty() const;
    explicit operator bool() const;
};
#define IOCTLINT_MAP(name, R)                                    \
    template <class K, class T, class... P> class name           \
    {                                                            \
      public:                                                    \
        typedef T mapped_type;                                   \
        typedef pair<const K, T> entry;                          \
        IOCTLINT_KEYED(name, K, entry)                           \
        R insert(const entry &);                                 \
        template <class U> R insert(U &&);                       \
        template <class J> void insert(J, J);                    \
        template <class... A> R emplace(A &&...);                \
        template <class... A> R try_emplace(const K &, A &&...); \
        template <class U> R insert_or_assign(const K &, U &&);  \
        T &operator[](const K &);                                \
        T &at(const K &);                                        \
        const T &at(const K &) const;                            \
        map_node<K, T> extract(const K &);                       \
        R insert(map_node<K, T> &&);                             \
    };
#define IOCTLINT_SET(name, R)                     \
    template <class K, class... P> class name     \
    {                                             \
      public:                                     \
        IOCTLINT_KEYED(name, K, K)                \
        R insert(const K &);                      \
        R insert(K &&);                           \
        template <class J> void insert(J, J);     \
        template <class... A> R emplace(A &&...); \
    };
#define IOCTLINT_ONE pair<iterator, bool>
#define IOCTLINT_MANY iterator
IOCTLINT_MAP(map, IOCTLINT_ONE)
IOCTLINT_MAP(multimap, IOCTLINT_MANY)
IOCTLINT_MAP(unordered_map, IOCTLINT_ONE)
IOCTLINT_MAP(unordered_multimap, IOCTLINT_MANY)
IOCTLINT_SET(set, IOCTLINT_ONE)
IOCTLINT_SET(multiset, IOCTLINT_MANY)
IOCTLINT_SET(unordered_set, IOCTLINT_ONE)

// ---- text ------------------------------------------------------------------------------------------------
template <class T> class basic_string_view
{
  public:
    basic_string_view();
    basic_string_view(const T *);
    basic_string_view(const T *, size_t);
    static constexpr size_t npos = size_t(-1);
    const T *data() const;
    size_t size() const;
    size_t length() const;
    bool empty() const;
    const T *begin() const;
    const T *end() const;
    const T &operator[](size_t) const;
    size_t find(basic_string_view, size_t = 0) const;
    basic_string_view substr(size_t, size_t = npos) const;
};
typedef basic_string_view<char> string_view;
typedef basic_string_view<wchar_t> wstring_view;
template <class T> class basic_string
{
  public:
    typedef T value_type;
    typedef char_traits<T> traits_type;
    static constexpr size_t npos = size_t(-1);
    basic_string();
    basic_string(const T *);
    basic_string(const T *, size_t);
    basic_string(size_t, T);
    basic_string(const basic_string &, size_t, size_t = npos);
    basic_string(initializer_list<T>);
    template <class J, class = decltype(*declval<J>())> basic_string(J, J);
    explicit basic_string(basic_string_view<T>);
    basic_string &operator=(const T *);
    basic_string &operator=(T);
    operator basic_string_view<T>() const;
    IOCTLINT_CONTAINER(basic_string, T *, const T *)
    const T *c_str() const noexcept;
    T *data() noexcept;
    const T *data() const noexcept;
    size_t length() const noexcept;
    size_t capacity() const;
    void reserve(size_t = 0);
    void resize(size_t);
    void resize(size_t, T);
    void shrink_to_fit();
    T &operator[](size_t);
    const T &operator[](size_t) const;
    T &at(size_t);
    const T &at(size_t) const;
    T &front();
    T &back();
    void push_back(T);
    void pop_back();
    basic_string &operator+=(const basic_string &);
    basic_string &operator+=(const T *);
    basic_string &operator+=(T);
    template <class... A> basic_string &append(A &&...);
    basic_string &append(initializer_list<T>);
    template <class... A> basic_string &assign(A &&...);
    template <class... A> basic_string &insert(A &&...);
    basic_string &erase(size_t = 0, size_t = npos);
    template <class... A> basic_string &replace(A &&...);
    basic_string substr(size_t = 0, size_t = npos) const;
    template <class... A> int compare(A &&...) const;
    size_t find(const basic_string &, size_t = 0) const;
    size_t find(const T *, size_t = 0) const;
    size_t find(T, size_t = 0) const;
    size_t rfind(const basic_string &, size_t = npos) const;
    size_t rfind(const T *, size_t = npos) const;
    size_t rfind(T, size_t = npos) const;
    size_t find_first_of(const basic_string &, size_t = 0) const;
    size_t find_first_of(T, size_t = 0) const;
    size_t find_last_of(const basic_string &, size_t = npos) const;
    size_t find_last_of(T, size_t = npos) const;
    size_t find_first_not_of(const basic_string &, size_t = 0) const;
    size_t find_last_not_of(const basic_string &, size_t = npos) const;
    size_t copy(T *, size_t, size_t = 0) const;
};
template <class T> basic_string<T> operator+(const basic_string<T> &, const basic_string<T> &);
template <class T> basic_string<T> operator+(const basic_string<T> &, const T *);
template <class T> basic_string<T> operator+(const basic_string<T> &, T);
template <class T> basic_string<T> operator+(const T *, const basic_string<T> &);
template <class T> basic_string<T> operator+(T, const basic_string<T> &);
#define IOCTLINT_COMPARE(op)                                                               \
    template <class T> bool operator op(const basic_string<T> &, const basic_string<T> &); \
    template <class T> bool operator op(const basic_string<T> &, const T *);               \
    template <class T> bool operator op(const T *, const basic_string<T> &);
IOCTLINT_COMPARE(==)
IOCTLINT_COMPARE(!=)
IOCTLINT_COMPARE(<)
IOCTLINT_COMPARE(>)
IOCTLINT_COMPARE(<=)
IOCTLINT_COMPARE(>=)
#undef IOCTLINT_COMPARE
template <class N> string to_string(N);
template <class N> wstring to_wstring(N);
int stoi(const string &, size_t * = 0, int = 10);
int stoi(const wstring &, size_t * = 0, int = 10);
long stol(const string &, size_t * = 0, int = 10);
unsigned long stoul(const string &, size_t * = 0, int = 10);
unsigned long stoul(const wstring &, size_t * = 0, int = 10);
unsigned long long stoull(const string &, size_t * = 0, int = 10);
unsigned long long stoull(const wstring &, size_t * = 0, int = 10);
double stod(const string &, size_t * = 0);

// ---- ownership -------------------------------------------------------------------------------------------
template <class T> struct default_delete {
    void operator()(T *) const;
};
template <class T> struct default_delete<T[]> {
    void operator()(T *) const;
};
template <class T, class D = default_delete<T>> class unique_ptr
{
  public:
    typedef remove_extent_t<T> element_type;
    typedef element_type *pointer;
    unique_ptr() noexcept;
    unique_ptr(nullptr_t) noexcept;
    explicit unique_ptr(pointer) noexcept;
    template <class E> unique_ptr(pointer, E &&) noexcept {}
    unique_ptr(unique_ptr &&) noexcept;
    template <class U, class E> unique_ptr(unique_ptr<U, E> &&) noexcept;
    unique_ptr(const unique_ptr &) = delete;
    ~unique_ptr();
    unique_ptr &operator=(unique_ptr &&) noexcept;
    unique_ptr &operator=(nullptr_t) noexcept;
    template <class U, class E> unique_ptr &operator=(unique_ptr<U, E> &&) noexcept;
    pointer get() const noexcept;
    pointer release() noexcept;
    void reset(pointer = 0) noexcept;
    void swap(unique_ptr &);
    pointer operator->() const noexcept;
    template <class U = element_type> U &operator*() const;
    template <class U = element_type> U &operator[](size_t) const;
    explicit operator bool() const noexcept;
};
template <class T, class D> bool operator==(const unique_ptr<T, D> &, nullptr_t);
template <class T, class D> bool operator!=(const unique_ptr<T, D> &, nullptr_t);
template <class T, class... A> unique_ptr<T> make_unique(A &&...);
template <class T> class shared_ptr
{
  public:
    typedef remove_extent_t<T> element_type;
    shared_ptr() noexcept;
    shared_ptr(nullptr_t) noexcept;
    template <class U> explicit shared_ptr(U *);
    template <class U, class D> shared_ptr(U *, D) {}
    template <class U> shared_ptr(const shared_ptr<U> &) noexcept;
    template <class U, class D> shared_ptr(unique_ptr<U, D> &&);
    element_type *get() const noexcept;
    void reset();
    template <class U> void reset(U *);
    template <class U, class D> void reset(U *, D) {}
    element_type *operator->() const noexcept;
    template <class U = element_type> U &operator*() const noexcept;
    template <class U = element_type> U &operator[](size_t) const;
    long use_count() const;
    explicit operator bool() const noexcept;
};
template <class T, class U> bool operator==(const shared_ptr<T> &, const shared_ptr<U> &);
template <class T> bool operator==(const shared_ptr<T> &, nullptr_t);
template <class T, class U> bool operator!=(const shared_ptr<T> &, const shared_ptr<U> &);
template <class T> bool operator!=(const shared_ptr<T> &, nullptr_t);
template <class T, class... A> shared_ptr<T> make_shared(A &&...);
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U> &);
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U> &);
template <class T> class weak_ptr
{
  public:
    weak_ptr();
    template <class U> weak_ptr(const shared_ptr<U> &);
    shared_ptr<T> lock() const;
    bool expired() const;
    void reset();
};
template <class T> class enable_shared_from_this
{
  public:
    shared_ptr<T> shared_from_this();
    weak_ptr<T> weak_from_this();
};
struct nullopt_t {
};
extern const nullopt_t nullopt;
template <class T> class optional
{
  public:
    optional();
    optional(nullopt_t);
    template <class U> optional(U &&);
    bool has_value() const;
    T &value();
    const T &value() const;
    template <class U> T value_or(U &&) const;
    void reset();
    template <class... A> T &emplace(A &&...);
    T *operator->();
    const T *operator->() const;
    T &operator*();
    const T &operator*() const;
    explicit operator bool() const;
};

// ---- callables -------------------------------------------------------------------------------------------
template <class F> class function;
template <class R, class... A> class function<R(A...)>
{
  public:
    function();
    function(nullptr_t);
    template <class F> function(F) {}
    R operator()(A...) const;
    explicit operator bool() const;
};
template <class F, class... A> auto invoke(F &&f, A &&...a) -> decltype(f(forward<A>(a)...));
struct bound {
    template <class... A> void operator()(A &&...) const;
};
template <class F, class... A> bound bind(F &&, A &&...)
{
    return bound();
}
template <class T> T &ref(T &);
template <class T> const T &cref(const T &);
namespace placeholders
{
extern int _1, _2, _3, _4;
}

// ---- algorithms ------------------------------------------------------------------------------------------
#undef min
#undef max
template <class T> constexpr const T &min(const T &a, const T &b)
{
    return b < a ? b : a;
}
template <class T> constexpr const T &max(const T &a, const T &b)
{
    return a < b ? b : a;
}
template <class T> T min(initializer_list<T>);
template <class T> T max(initializer_list<T>);
template <class T> const T &clamp(const T &, const T &, const T &);
template <class I, class T> I find(I, I, const T &);
template <class I, class P> I find_if(I, I, P)
{
    return I();
}
template <class I, class P> bool any_of(I, I, P)
{
    return false;
}
template <class I, class P> bool all_of(I, I, P)
{
    return false;
}
template <class I, class P> bool none_of(I, I, P)
{
    return false;
}
template <class I, class P> P for_each(I, I, P p)
{
    return p;
}
template <class I, class T> ptrdiff_t count(I, I, const T &);
template <class I, class P> ptrdiff_t count_if(I, I, P)
{
    return 0;
}
template <class I, class O> O copy(I, I, O);
template <class I, class N, class O> O copy_n(I, N, O);
template <class I, class O, class P> O copy_if(I, I, O o, P)
{
    return o;
}
template <class I, class O, class P> O transform(I, I, O o, P)
{
    return o;
}
template <class I, class T> void fill(I, I, const T &);
template <class I, class N, class T> void fill_n(I, N, const T &);
template <class I, class J> bool equal(I, I, J);
template <class I> void sort(I, I);
template <class I, class P> void sort(I, I, P) {}
template <class I> void reverse(I, I);
template <class I, class T> I remove(I, I, const T &);
template <class I, class P> I remove_if(I, I, P)
{
    return I();
}
template <class I> I unique(I, I);
template <class I, class T> I lower_bound(I, I, const T &);
template <class I, class T> I upper_bound(I, I, const T &);
template <class I> I max_element(I, I);
template <class I> I min_element(I, I);
template <class I, class T> T accumulate(I, I, T);
template <class I, class T> void replace(I, I, const T &, const T &);
template <class I, class J> I search(I, I, J, J);

// ---- streams ---------------------------------------------------------------------------------------------
class ios_base
{
  public:
    typedef unsigned fmtflags, openmode;
    static const fmtflags hex, dec, oct, showbase, uppercase, left, right, fixed;
    static const openmode in, out, binary, app, ate, trunc;
    fmtflags flags() const;
    fmtflags setf(fmtflags, fmtflags = 0);
    long long width(long long = 0), precision(long long = 0);
    bool good() const, fail() const, eof() const, bad() const, is_open() const;
    explicit operator bool() const;
    bool operator!() const;
    void clear(), close();
    static void sync_with_stdio(bool);
};
typedef ios_base ios;
typedef long long streamsize, streamoff, streampos;
template <class T> class basic_ostream : public virtual ios_base
{
  public:
    template <class V> basic_ostream &operator<<(const V &);
    basic_ostream &operator<<(basic_ostream &(*)(basic_ostream &));
    basic_ostream &operator<<(ios_base &(*)(ios_base &));
    basic_ostream &write(const T *, streamsize);
    basic_ostream &put(T);
    basic_ostream &flush();
    T fill(T);
};
template <class T> class basic_istream : public virtual ios_base
{
  public:
    template <class V> basic_istream &operator>>(V &);
    basic_istream &operator>>(ios_base &(*)(ios_base &));
    basic_istream &read(T *, streamsize);
    basic_istream &getline(T *, streamsize);
    int get(), peek();
    basic_istream &ignore(streamsize = 1, int = -1);
    basic_istream &seekg(streamoff, int = 0);
    streamsize gcount() const;
    streampos tellg();
};
template <class T> class basic_iostream : public basic_ostream<T>, public basic_istream<T>
{
};
template <class T> class basic_stringstream : public basic_iostream<T>
{
  public:
    basic_stringstream();
    explicit basic_stringstream(const basic_string<T> &);
    basic_string<T> str() const;
    void str(const basic_string<T> &);
};
template <class T> class basic_fstream : public basic_iostream<T>
{
  public:
    basic_fstream();
    template <class N> explicit basic_fstream(const N &, unsigned = 0);
    template <class N> void open(const N &, unsigned = 0);
};
typedef basic_ostream<char> ostream;
typedef basic_ostream<wchar_t> wostream;
typedef basic_istream<char> istream;
typedef basic_istream<wchar_t> wistream;
typedef basic_stringstream<char> stringstream, ostringstream, istringstream;
typedef basic_stringstream<wchar_t> wstringstream, wostringstream, wistringstream;
typedef basic_fstream<char> fstream, ofstream, ifstream;
typedef basic_fstream<wchar_t> wfstream, wofstream, wifstream;
extern ostream cout, cerr, clog;
extern wostream wcout, wcerr, wclog;
extern istream cin;
extern wistream wcin;
template <class T> basic_ostream<T> &endl(basic_ostream<T> &);
template <class T> basic_ostream<T> &flush(basic_ostream<T> &);
template <class T> basic_ostream<T> &ends(basic_ostream<T> &);
ios_base &hex(ios_base &);
ios_base &dec(ios_base &);
ios_base &oct(ios_base &);
ios_base &uppercase(ios_base &);
ios_base &nouppercase(ios_base &);
ios_base &showbase(ios_base &);
ios_base &left(ios_base &);
ios_base &right(ios_base &);
ios_base &fixed(ios_base &);
ios_base &boolalpha(ios_base &);
struct manipulator {
};
manipulator setw(int);
manipulator setprecision(int);
template <class T> manipulator setfill(T);
template <class T> basic_istream<T> &getline(basic_istream<T> &, basic_string<T> &);
template <class T> basic_istream<T> &getline(basic_istream<T> &, basic_string<T> &, T);

// ---- time and threads ------------------------------------------------------------------------------------
namespace chrono
{
template <class R = long long, class P = void> class duration
{
  public:
    template <class V> constexpr duration(const V &) {}
    constexpr duration() {}
    R count() const;
    template <class D> duration operator-(const D &) const;
    template <class D> duration operator+(const D &) const;
    template <class D> bool operator<(const D &) const;
    template <class D> bool operator>(const D &) const;
};
typedef duration<> nanoseconds, microseconds, milliseconds, seconds, minutes, hours;
struct time_point {
    nanoseconds time_since_epoch() const;
    template <class D> time_point operator+(const D &) const;
    nanoseconds operator-(const time_point &) const;
    bool operator<(const time_point &) const;
    bool operator>(const time_point &) const;
};
struct steady_clock {
    typedef chrono::time_point time_point;
    static time_point now();
};
typedef steady_clock system_clock, high_resolution_clock;
template <class D, class E> D duration_cast(const E &);
} // namespace chrono
class mutex
{
  public:
    void lock(), unlock();
    bool try_lock();
    void lock_shared(), unlock_shared();
};
typedef mutex recursive_mutex, shared_mutex, timed_mutex;
struct defer_lock_t {
};
struct adopt_lock_t {
};
struct try_to_lock_t {
};
extern const defer_lock_t defer_lock;
extern const adopt_lock_t adopt_lock;
extern const try_to_lock_t try_to_lock;
template <class M = mutex> class unique_lock
{
  public:
    unique_lock();
    explicit unique_lock(M &);
    template <class K> unique_lock(M &, K);
    ~unique_lock();
    void lock(), unlock();
    bool owns_lock() const;
};
template <class M = mutex> class lock_guard
{
  public:
    explicit lock_guard(M &);
    template <class K> lock_guard(M &, K);
    ~lock_guard();
};
template <class M = mutex> class scoped_lock
{
  public:
    explicit scoped_lock(M &);
    ~scoped_lock();
};
template <class M = mutex> class shared_lock
{
  public:
    explicit shared_lock(M &);
    ~shared_lock();
    void lock(), unlock();
};
enum class cv_status { no_timeout, timeout };
class condition_variable
{
  public:
    void notify_one(), notify_all();
    template <class L> void wait(L &);
    template <class L, class P> void wait(L &, P) {}
    template <class L, class D> cv_status wait_for(L &, const D &);
    template <class L, class D, class P> bool wait_for(L &, const D &, P) { return false; }
};
class thread
{
  public:
    typedef unsigned id;
    thread();
    template <class F, class... A> explicit thread(F &&, A &&...) {}
    void join(), detach();
    bool joinable() const;
    id get_id() const;
    void *native_handle();
};
namespace this_thread
{
template <class D> void sleep_for(const D &);
template <class D> void sleep_until(const D &);
void yield();
unsigned get_id();
} // namespace this_thread
template <class T> class atomic
{
  public:
    atomic();
    atomic(T);
    T load(int = 0) const;
    void store(T, int = 0);
    T exchange(T);
    T fetch_add(T);
    T fetch_sub(T);
    bool compare_exchange_strong(T &, T);
    bool compare_exchange_weak(T &, T);
    operator T() const;
    T operator=(T);
    T operator++();
    T operator++(int);
    T operator--();
    T operator--(int);
};
typedef atomic<bool> atomic_bool, atomic_flag;
typedef atomic<int> atomic_int;
enum memory_order { memory_order_relaxed, memory_order_acquire, memory_order_release, memory_order_seq_cst };
enum class future_status { ready, timeout, deferred };
enum class launch { async = 1, deferred = 2 };
template <class T> class future
{
  public:
    T get();
    bool valid() const;
    void wait() const;
    template <class D> future_status wait_for(const D &) const;
};
template <class T> class promise
{
  public:
    future<T> get_future();
    template <class... A> void set_value(A &&...);
};
template <class F, class... A> future<void> async(F &&, A &&...)
{
    return future<void>();
}

// ---- the C library under its other name
// --------------------------------------------------------------------
using ::atoi;
using ::calloc;
using ::exit;
using ::fclose;
using ::FILE;
using ::fopen;
using ::fprintf;
using ::free;
using ::int16_t;
using ::int32_t;
using ::int64_t;
using ::int8_t;
using ::malloc;
using ::memchr;
using ::memcmp;
using ::memcpy;
using ::memmove;
using ::memset;
using ::printf;
using ::puts;
using ::qsort;
using ::realloc;
using ::sscanf;
using ::strchr;
using ::strcmp;
using ::strlen;
using ::strncmp;
using ::strstr;
using ::strtol;
using ::strtoul;
using ::uint16_t;
using ::uint32_t;
using ::uint64_t;
using ::uint8_t;
using ::uintptr_t;
using ::wcslen;
double fabs(double);
double floor(double);
double ceil(double);
double sqrt(double);
double pow(double, double);
double round(double);
double abs(double);
float abs(float);
int abs(int);
long abs(long);
long long abs(long long);
} // namespace std

void *operator new(size_t, const std::nothrow_t &) noexcept;
void *operator new[](size_t, const std::nothrow_t &) noexcept;
void operator delete(void *, const std::nothrow_t &) noexcept;
void operator delete[](void *, const std::nothrow_t &) noexcept;
#if !defined(__PLACEMENT_NEW_INLINE)
#define __PLACEMENT_NEW_INLINE
inline void *operator new(size_t, void *place) noexcept
{
    return place;
}
inline void *operator new[](size_t, void *place) noexcept
{
    return place;
}
inline void operator delete(void *, void *) noexcept {}
#endif
inline namespace std_literals
{
std::string operator""s(const char *, size_t);
std::wstring operator""s(const wchar_t *, size_t);
std::chrono::seconds operator""s(unsigned long long);
std::chrono::milliseconds operator""ms(unsigned long long);
} // namespace std_literals
#endif
