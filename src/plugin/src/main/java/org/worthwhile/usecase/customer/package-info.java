/** Finding customers and their contacts while a name is typed. */
package org.worthwhile.usecase.customer;
