int three(void);
